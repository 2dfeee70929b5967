import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { studioContext } from "./support/studio";

test("on a phone a tap shows a scene large before it is used", async ({ browser }) => {
  test.slow();
  const context = await studioContext(browser, { width: 390, height: 844 });
  const page = await context.newPage();
  await page.goto("/create/product-background?engine=lingtu.synthesisChangeBackground");
  await expect(page.locator("[data-live=true]")).toBeVisible();
  await page.getByRole("button", { name: "Show settings" }).click();
  await page.locator('[data-field="background.bgId"] button[aria-haspopup=dialog]').click();
  const scenes = page.getByRole("radiogroup", { name: "Choose a scene" }).getByRole("radio");
  await expect(scenes.first()).toBeVisible({ timeout: 30_000 });
  await scenes.nth(1).click();
  await expect(page.getByText(/^2 \/ \d+$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Use this one" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator('[data-field="background.bgId"]')).toContainText("Change");
  await context.close();
});
