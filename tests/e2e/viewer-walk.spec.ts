import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { runJob, uploadPicture } from "./support/api";
import { scene } from "./support/pictures";
import { studioContext } from "./support/studio";
import { openTool, runToEnd } from "./support/tool-page";
import { openViewer, patch, viewerOf } from "./support/viewer";

test("keys go through the pictures, mark, delete and bring back, and the focus returns to the last one", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const stamp = `walk${Date.now()}`;
  const a = await uploadPicture(page, await patch(`${stamp}-a`));
  const b = await uploadPicture(page, await patch(`${stamp}-b`));
  const c = await uploadPicture(page, await patch(`${stamp}-c`));
  await page.goto(`/gallery?q=${stamp}`);
  await page.locator(`[data-asset="${c}"]`).click();
  const viewer = viewerOf(page);
  const shown = (id: string) => expect(page).toHaveURL(new RegExp(`open=${id}`));
  const strip = viewer.getByRole("listbox", { name: "Pictures around this one" });
  await expect(strip.getByRole("option")).toHaveCount(3);
  await expect(viewer.getByText("1 of 3", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("ArrowRight");
  await shown(b);
  await expect(viewer.locator("[aria-live=polite]").filter({ hasText: `2 of 3 ${stamp}-b` })).toHaveCount(1);
  await page.keyboard.press("End");
  await shown(a);
  await page.keyboard.press("Home");
  await shown(c);
  await strip.getByRole("option").nth(1).click();
  await shown(b);
  await page.keyboard.press("f");
  await expect(viewer.getByRole("button", { name: "Remove from favourites" })).toBeVisible();
  await page.keyboard.press("Delete");
  await shown(a);
  await expect(strip.getByRole("option")).toHaveCount(2);
  await page.keyboard.press("ControlOrMeta+z");
  await shown(b);
  await expect(strip.getByRole("option")).toHaveCount(3);
  await page.keyboard.press("Escape");
  await expect(viewer).toHaveCount(0);
  await expect(page.locator(`[data-asset="${b}"]`)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(viewer.locator("img").first()).toBeVisible();
  await page.keyboard.press("Space");
  await expect(viewer).toHaveCount(0);
  await context.close();
});

test("a result in the strip is shown large, deleted and brought back by keys", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "text-to-image");
  await page.getByRole("textbox", { name: "Prompt" }).fill(`A jug ${Date.now()}`);
  await runToEnd(page);
  const tile = page.getByRole("option", { selected: true });
  await tile.focus();
  await page.keyboard.press("Space");
  await expect(viewerOf(page).locator("img").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tile).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(tile).toContainText("Deleted");
  const stage = page.getByRole("region", { name: "Stage" });
  await stage.getByRole("button", { name: "Bring it back" }).click();
  await expect(stage.locator("img").first()).toBeVisible();
  await expect(tile).not.toContainText("Deleted");
  await context.close();
});

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
