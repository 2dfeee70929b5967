import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { studioContext } from "./support/studio";
import { openTool } from "./support/tool-page";

test("a face is found by filters, looked at large, kept as a favourite and chosen by keys alone", async ({
  browser,
}) => {
  // The sandbox draws the whole catalogue at the first look.
  test.slow();
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "ai-model");
  await page.locator('[data-field="faceId"] button[aria-haspopup=dialog]').click();
  const dialog = page.getByRole("dialog", { name: "Choose a face" });
  const faces = dialog.getByRole("radiogroup", { name: "Choose a face" }).getByRole("radio");
  await expect(faces.first()).toBeVisible({ timeout: 30_000 });
  const count = dialog.getByRole("status");
  const all = await faces.count();
  await expect(count).toHaveText(`${all} entries`);
  await dialog.getByRole("radio", { name: "Female", exact: true }).click();
  await expect.poll(() => faces.count()).toBeLessThan(all);
  const women = await faces.count();
  await expect(count).toHaveText(women === 1 ? "1 entry" : `${women} entries`);

  await faces.first().focus();
  await page.keyboard.press("End");
  await expect(faces.last()).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  const lookedAt = faces.nth(women - 2);
  await expect(lookedAt).toBeFocused();
  const spoken = (await lookedAt.getAttribute("aria-label")) ?? "";
  const name = spoken.replace(/, favourite$/, "");
  // A try before this one may have marked it.
  if (spoken !== name) await page.keyboard.press("f");
  await expect(lookedAt).toHaveAccessibleName(name);
  await expect(dialog.getByRole("complementary", { name: "Preview" })).toContainText(name);
  await page.keyboard.press("f");
  await expect(lookedAt).toHaveAccessibleName(`${name}, favourite`);
  await expectAccessible(page);

  await page.keyboard.press(" ");
  const large = page.getByRole("dialog", { name });
  await expect(large).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(lookedAt).toBeFocused();
  await dialog.getByRole("radio", { name: "Favourites", exact: true }).click();
  await expect(count).toHaveText(/^\d+ (entry|entries)$/);
  await faces.first().focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);

  await page.locator('[data-field="faceId"] button[aria-haspopup=dialog]').click();
  await dialog.getByRole("radio", { name: "Recent", exact: true }).click();
  await expect(faces.first()).toBeChecked();
  await faces.first().focus();
  await page.keyboard.press("f");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await context.close();
});

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
