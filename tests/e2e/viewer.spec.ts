import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { runJob, uploadPicture } from "./support/api";
import { scene } from "./support/pictures";
import { studioContext } from "./support/studio";
import { openViewer } from "./support/viewer";

test("a result tells its prompt, vendor and times, and can be remixed", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const prompt = `A kettle on a stove ${Date.now()}`;
  const job = await runJob(page, "lingtu.text2img", { prompt, style: "photo" });
  await page.goto(`/gallery?open=${job.outputs[0]?.id}`);
  const viewer = page.getByRole("dialog", { name: "Picture viewer" });
  await viewer.getByRole("button", { name: "Details" }).click();
  const details = viewer.getByRole("complementary", { name: "Details" });
  await expect(details.getByText(prompt)).toBeVisible();
  await expect(details.getByText("Photo", { exact: true })).toBeVisible();
  await expect(details.getByText("1 call", { exact: false })).toBeVisible();
  await expect(viewer.getByRole("link", { name: "Remix" })).toHaveAttribute(
    "href",
    `/create/text-to-image?job=${job.id}`,
  );
  await expectAccessible(page);
  await context.close();
});

test("a picture is downloaded in another format", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const viewer = await openViewer(page, await uploadPicture(page, await scene(93)));
  await viewer.getByRole("button", { name: "Actions for this picture" }).click();
  await page.getByRole("menuitem", { name: "Download" }).press("ArrowRight");
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "WebP" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.webp$/);
  await context.close();
});
