import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { runJob, uploadPicture } from "./support/api";
import { scene } from "./support/pictures";
import { studioContext } from "./support/studio";

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

test("a picture is zoomed by wheel and double click, and downloaded in another format", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const id = await uploadPicture(page, await scene(93));
  await page.goto(`/gallery?open=${id}`);
  const viewer = page.getByRole("dialog", { name: "Picture viewer" });
  const picture = viewer.locator("img").first();
  await expect(picture).toBeVisible();
  const width = async () => (await picture.boundingBox())?.width ?? 0;
  const fitted = await width();
  const box = await picture.boundingBox();
  if (!box) throw new Error("no picture");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -400);
  await expect.poll(width).toBeGreaterThan(fitted * 1.2);
  await page.keyboard.press("0");
  await expect.poll(width).toBeCloseTo(fitted, 0);
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(width).toBeGreaterThan(fitted * 1.5);
  await viewer.getByRole("button", { name: "Actions for this picture" }).click();
  await page.getByRole("menuitem", { name: "Download" }).press("ArrowRight");
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "WebP" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.webp$/);
  await context.close();
});

test("a result is compared with what it was made from", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const image = await uploadPicture(page, await scene(94));
  const job = await runJob(page, "lingtu.lineart", { image });
  await page.goto(`/gallery?open=${job.outputs[0]?.id}`);
  const viewer = page.getByRole("dialog", { name: "Picture viewer" });
  const compare = viewer.getByRole("button", { name: "Compare with the input" });
  await expect(compare).toBeEnabled();
  await compare.click();
  await expect(viewer.getByRole("img", { name: "Before" })).toHaveAttribute("src", new RegExp(image));
  const split = viewer.getByRole("slider", { name: "Where before and after meet" });
  await split.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(split).toHaveAttribute("aria-valuenow", "48");
  await expectAccessible(page);
  await context.close();
});
