import { expect, type Page } from "@playwright/test";

/**
 * Opens a page of the frame and waits until it is alive, a tool's form too. Waiting for an idle network would wait
 * for ever: the stream of job events stays open.
 */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("#main[data-alive=true]")).toBeAttached();
  await expect(page.locator("[data-live=false]")).toHaveCount(0);
}
