import { expect, type Page } from "@playwright/test";

/** Opens a tool's page and waits until its form is alive. */
export async function openTool(page: Page, tool: string): Promise<void> {
  await page.goto(`/create/${tool}`);
  await expect(page.locator("[data-live=true]")).toBeVisible();
}

/** Presses the primary button by its chord and waits until the run's first result is done. */
export async function runToEnd(page: Page, done = "Done"): Promise<void> {
  await page.keyboard.press("Control+Enter");
  const newest = page.getByRole("option", { selected: true });
  await expect(newest).toBeVisible();
  await expect(newest).toHaveAccessibleName(new RegExp(`${done}$`), { timeout: 120_000 });
}

/** The job whose result is selected, as the API tells it; others may have run something since. */
export async function selectedJob(page: Page) {
  const asset = await page.getByRole("option", { selected: true }).getAttribute("data-asset");
  const { jobId } = await (await page.request.get(`/api/v1/assets/${asset}`)).json();
  return (await page.request.get(`/api/v1/jobs/${jobId}`)).json();
}
