import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { runJob } from "./support/api";
import { studioContext } from "./support/studio";

test("a run stands in the history with its state, and its page tells everything", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const prompt = `A quiet harbour ${Date.now()}`;
  const job = await runJob(page, "lingtu.text2img", { prompt });
  await page.goto("/history");
  const line = page.getByRole("listitem").filter({ hasText: prompt });
  await expect(line.getByText("Done")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("searchbox", { name: /Search prompts/ }).fill(prompt);
  await expect(page.getByRole("listitem").filter({ hasText: "Remix" })).toHaveCount(1);
  await line.getByRole("link", { name: "Text to image" }).click();
  await expect(page).toHaveURL(new RegExp(`/history/${job.id}`));
  await expect(page.getByText(prompt)).toBeVisible();
  await expect(page.getByText(job.id)).toBeVisible();
  await expect(page.getByRole("button", { name: "Open result 1" })).toBeVisible();
  await expectAccessible(page);
  await context.close();
});

test("a run of somebody else, or none at all, is not found", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await page.goto("/history/00000000-0000-4000-8000-000000000000");
  await expect(page.getByText("There is nothing here")).toBeVisible();
  await context.close();
});

test("the catalogues show faces and scenes, narrowed by what they are", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await page.goto("/catalogues?kind=faces");
  const entries = page.getByRole("main").getByRole("listitem");
  await expect(entries.first()).toBeVisible();
  const all = await entries.count();
  await page.getByRole("radio", { name: "Child" }).click();
  await expect.poll(() => entries.count()).toBeLessThan(all);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Scenes", exact: true }).click();
  await expect(page.getByRole("radio", { name: "Outdoor" })).toBeVisible();
  await context.close();
});
