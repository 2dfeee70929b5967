import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { openPage } from "./support/open-page";
import { studioContext } from "./support/studio";

test("each provider on the sandbox says so, and its connection test answers", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/admin/providers");
  for (const name of ["LingTu", "ZhiQiTe", "Alibaba SuperApp", "veImageX"]) {
    const card = page.getByRole("region", { name });
    await expect(card.getByText("Runs on the built-in sandbox")).toBeVisible();
    await card.getByRole("button", { name: "Test connection" }).click();
    await expect(card.getByText("The connection works")).toBeVisible();
  }
  await context.close();
});

test("a wrong address is named at its field, and nothing is saved", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/admin/providers");
  const card = page.getByRole("region", { name: "LingTu" });
  await card.getByLabel("Base URL").fill("not an address");
  await card.getByRole("button", { name: "Save" }).click();
  await expect(card.getByLabel("Base URL")).toHaveAttribute("aria-invalid", "true");
  await page.reload();
  await expect(card.getByLabel("Base URL")).toHaveValue("");
  await context.close();
});

test("a capability switched off is switched off for the API too, and can be switched on again", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/admin/providers");
  const card = page.getByRole("region", { name: "LingTu" });
  await card.locator("summary", { hasText: "Capabilities" }).click();
  // The last capability the walk through all of them comes to, long after this.
  const toggle = page.getByRole("switch", { name: /lingtu\.dress$/ });
  const isEnabled = async () => {
    const { items } = await (await page.request.get("/api/v1/capabilities")).json();
    return items.find((item: { id: string }) => item.id === "lingtu.dress").enabled;
  };
  await toggle.click();
  await expect.poll(isEnabled).toBe(false);
  await expect(toggle).not.toBeChecked();
  await expectAccessible(page);
  await toggle.click();
  await expect.poll(isEnabled).toBe(true);
  await context.close();
});

test("a style code is added, renamed, and comes back after undo", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/admin/style-codes");
  const code = `oil-${Date.now()}`;
  await page.getByRole("button", { name: "Add a code" }).first().click();
  await page.getByRole("dialog").getByLabel("Code").fill(code);
  await page.getByRole("dialog").getByLabel("Name").fill(`Oil ${code}`);
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  const line = page.getByText(code, { exact: true });
  await expect(line).toBeVisible();
  await page.getByRole("button", { name: `Edit Oil ${code}` }).click();
  await page.getByRole("dialog").getByLabel("Name").fill(`Ink ${code}`);
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: `Remove Ink ${code}` }).click();
  await expect(line).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(line).toBeVisible();
  await page.getByRole("button", { name: `Remove Ink ${code}` }).click();
  await expect(line).toHaveCount(0);
  await context.close();
});
