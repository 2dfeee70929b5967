import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { runJob, uploadPicture } from "./support/api";
import { studioContext } from "./support/studio";
import { openViewer, tile } from "./support/viewer";

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
