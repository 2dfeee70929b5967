import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { runJob } from "./support/api";
import { controlSandbox } from "./support/sandbox";
import { baseUrl, studioContext } from "./support/studio";

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

test("runs are narrowed by state, days and words in the address, and all that failed are retried once asked", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const stamp = `harbour${Date.now()}`;
  await controlSandbox(baseUrl(), { faults: [{ kind: "fail", prompt: stamp, times: 2 }] });
  await runJob(page, "lingtu.text2img", { prompt: `${stamp} 橘猫 one` });
  await runJob(page, "lingtu.text2img", { prompt: `${stamp} two` });
  await page.goto(`/history?status=failed&q=${stamp}`);
  const lines = page.getByRole("listitem").filter({ hasText: "Remix" });
  await expect(lines).toHaveCount(2);
  await expect(lines.first().getByText(/could not do it/)).toBeVisible();
  await expect(lines.first().getByText(/LingTu · 1 call/)).toBeVisible();
  await page.getByRole("searchbox", { name: /Search prompts/ }).fill(`${stamp} 橘猫`);
  await expect(lines).toHaveCount(1);
  await page.getByRole("button", { name: /^Days/ }).click();
  await page.getByRole("button", { name: "Today" }).click();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d/);
  await expect(lines).toHaveCount(1);
  await expectAccessible(page);
  await page.getByLabel("To, that day included").fill("2020-01-01");
  await expect(page.getByText("No run matches")).toBeVisible();
  await page.goto(`/history?status=failed&q=${stamp}`);
  await page.getByRole("button", { name: "Retry all failed" }).click();
  await expect(page.getByText("These are 2 calls that are paid again.")).toBeVisible();
  await page.getByRole("button", { name: "Retry 2 runs" }).click();
  await expect(page.getByText("2 runs started again")).toBeVisible();
  await page.getByRole("button", { name: "Retry all failed" }).click();
  await expect(page.getByText(/No failed run here/)).toBeVisible();
  await page.goto(`/history?q=${stamp}`);
  await expect(lines).toHaveCount(4);
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
