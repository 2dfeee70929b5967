import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { runJob, uploadPicture } from "./support/api";
import { scene } from "./support/pictures";
import { studioContext } from "./support/studio";
import { openViewer, patch, viewerOf } from "./support/viewer";

test("a deleted picture says so and comes back, and a text result is read and copied", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const id = await uploadPicture(page, await patch(`gone${Date.now()}`));
  expect((await page.request.delete(`/api/v1/assets/${id}`)).status()).toBe(204);
  await page.goto(`/gallery?open=${id}`);
  const viewer = viewerOf(page);
  await expect(viewer.getByText("This picture is not here any more")).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await viewer.getByRole("button", { name: "Bring it back" }).click();
  await expect(viewer.locator("img").first()).toBeVisible();

  const image = await uploadPicture(page, await scene(95));
  const job = await runJob(page, "lingtu.img2text", { image });
  const text = await (await page.request.get(`/api/v1/assets/${job.outputs[0]?.id}/file`)).text();
  await page.goto(`/gallery?open=${job.outputs[0]?.id}`);
  await expect(viewer.getByText(text)).toBeVisible();
  await expect(viewer.getByRole("button", { name: "Copy" })).toBeVisible();
  await context.close();
});

test("a drawing is shown as the drawing it is, sharp at any zoom", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const image = await uploadPicture(page, await scene(96));
  const job = await runJob(page, "lingtu.vector", { image });
  const id = job.outputs[0]?.id ?? "";
  const viewer = await openViewer(page, id);
  const drawing = viewer.locator(`img[src$="/assets/${id}/file"]`);
  await expect(drawing).toHaveCSS("opacity", "1");
  for (let press = 0; press < 6; press += 1) await page.keyboard.press("+");
  await expect.poll(async () => (await drawing.boundingBox())?.width ?? 0).toBeGreaterThan(4000);
  await expect(drawing).toHaveCSS("image-rendering", "auto");
  await context.close();
});
