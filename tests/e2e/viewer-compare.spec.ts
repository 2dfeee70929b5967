import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { runJob, uploadPicture } from "./support/api";
import { scene } from "./support/pictures";
import { studioContext } from "./support/studio";
import { openViewer, patch, placeOf, tile } from "./support/viewer";

test("a result is held against what it was made from, or any other picture", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const image = await uploadPicture(page, await scene(94));
  const name = `other${Date.now()}`;
  const other = await uploadPicture(page, await patch(name));
  const job = await runJob(page, "lingtu.lineart", { image });
  const viewer = await openViewer(page, job.outputs[0]?.id ?? "");

  await viewer.getByRole("button", { name: "Before and after" }).click();
  await expect(viewer.getByRole("img", { name: "Before" })).toHaveAttribute("src", new RegExp(image));
  const split = viewer.getByRole("slider", { name: "Where before and after meet" });
  await split.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(split).toHaveAttribute("aria-valuenow", "48");
  const handle = await placeOf(split);
  const after = await viewer.getByRole("img", { name: "After" }).boundingBox();
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  await page.mouse.move((after?.x ?? 0) + (after?.width ?? 0) / 4, handle.y, { steps: 5 });
  await page.mouse.up();
  await expect(split).toHaveAttribute("aria-valuenow", "25");
  await expectAccessible(page);

  await page.keyboard.press("s");
  const panes = viewer.getByRole("group", { name: "Side by side" }).locator("img");
  const [left, right] = [panes.first(), panes.last()];
  await expect(left).toHaveAttribute("src", new RegExp(image));
  const fitted = await placeOf(right);
  await page.mouse.move(fitted.x + 40, fitted.y);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await placeOf(left)).width).toBeGreaterThan(fitted.width * 1.2);
  expect((await placeOf(left)).width).toBeCloseTo((await placeOf(right)).width, 0);

  await page.keyboard.press("x");
  const bar = viewer.getByRole("group", { name: "Compared with" });
  await expect(bar.getByRole("status")).toContainText("of the pixels differ");
  await bar.getByRole("slider", { name: "Amplified" }).press("ArrowRight");
  await expect(bar.getByText("× 8")).toBeVisible();
  await bar.getByRole("button", { name: /^Compared with: Input/ }).click();
  await page.getByRole("menuitem", { name: "Another picture…" }).click();
  const picker = page.getByRole("dialog").last();
  await picker.getByRole("searchbox").fill(name);
  await picker.getByRole("radio", { name }).click();
  await expect(bar.getByRole("button", { name: "Compared with: Chosen picture" })).toBeVisible();
  await page.keyboard.press("c");
  await expect(viewer.getByRole("img", { name: "Before" })).toHaveAttribute("src", new RegExp(other));
  await context.close();
});

test("the results of a run are chosen from beside each other", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const job = await runJob(page, "lingtu.text2img", { prompt: `Four cups ${Date.now()}`, num: 4 });
  const [, second, third] = job.outputs.map(({ id }) => id);
  const viewer = await openViewer(page, second ?? "");
  await page.keyboard.press("g");
  const results = viewer.getByRole("listbox", { name: "All results of this run" }).getByRole("option");
  await expect(results).toHaveCount(4);
  await expect(results.nth(1)).toHaveAttribute("aria-selected", "true");
  await expectAccessible(page);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(new RegExp(`open=${third}`));
  await results.nth(1).click();
  await expect(page).toHaveURL(new RegExp(`open=${second}`));
  await results.nth(2).dblclick();
  await expect(page).toHaveURL(new RegExp(`open=${third}`));
  await expect(results).toHaveCount(0);
  await context.close();
});

test("a tile's seams are shown where they meet and measured against its own lines", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const torn = await uploadPicture(page, await tile(false));
  const viewer = await openViewer(page, torn);
  await page.keyboard.press("t");
  const seams = viewer.getByRole("group", { name: "Seams" });
  await expect(seams.getByText("Left and right: no seam")).toBeVisible();
  await expect(seams.getByText("Top and bottom: visible seam")).toBeVisible();
  await expect(viewer.getByRole("img", { name: /repeated three by three/ })).toBeVisible();
  await seams.getByRole("radio", { name: "Edges in the middle" }).click();
  await expect(viewer.getByRole("img", { name: /edges meet in the middle/ })).toBeVisible();
  await expectAccessible(page);
  const whole = await uploadPicture(page, await tile(true));
  await openViewer(page, whole);
  await page.keyboard.press("t");
  await expect(seams.getByText("Top and bottom: no seam")).toBeVisible();
  await context.close();
});
