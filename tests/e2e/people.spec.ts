import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { openPage } from "./support/open-page";
import { studioContext } from "./support/studio";

test("signing in says what is wrong at the field and keeps what was typed", async ({ page }) => {
  await page.goto("/sign-in");
  await page.waitForLoadState("networkidle");
  await expectAccessible(page);
  await page.getByLabel("E-mail").fill("nobody");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByLabel("E-mail")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("E-mail")).toHaveValue("nobody");
  await page.getByLabel("E-mail").fill("nobody@example.com");
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "wrong" })).toBeVisible();
});

test("a form sent before the page is alive never puts the password into the address", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("someone@example.com");
  await page.getByLabel("Password", { exact: true }).fill("secret-enough");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForLoadState();
  expect(page.url()).not.toContain("secret-enough");
  await context.close();
});

test("set-up is closed once there is an administrator", async ({ page }) => {
  await page.goto("/set-up");
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("an administrator adds a designer, who must choose a password and then sees no administration", async ({
  browser,
}) => {
  const email = `mei-${Date.now()}@example.com`;
  const admin = await studioContext(browser);
  const adminPage = await admin.newPage();
  await openPage(adminPage, "/admin/people");
  await adminPage.getByRole("button", { name: "Add a person" }).click();
  const dialog = adminPage.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Mei");
  await dialog.getByLabel("E-mail").fill(email);
  await expectAccessible(adminPage);
  await dialog.getByRole("button", { name: "Add a person" }).click();
  const password = await adminPage
    .getByRole("dialog", { name: /One-time password/ })
    .locator("code")
    .innerText();
  await adminPage.getByRole("button", { name: "Done" }).click();
  await expect(adminPage.getByText(email)).toBeVisible();
  await admin.close();

  const designer = await browser.newContext();
  const page = await designer.newPage();
  await page.goto("/sign-in");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/change-password$/);
  await expectAccessible(page);
  await page.waitForLoadState("networkidle");
  await page.getByLabel("New password").fill("a password of my own");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Home" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Administration" })).toHaveCount(0);
  expect((await page.goto("/admin/people"))?.status()).toBe(404);
  await designer.close();
});

test("an API key is shown once, works, and stops working when revoked", async ({ browser, request }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/account");
  const name = `script ${Date.now()}`;
  await page.getByRole("button", { name: "Make a key" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill(name);
  await page.getByRole("dialog").getByRole("button", { name: "Make a key" }).click();
  const key = await page.getByRole("dialog").locator("code").innerText();
  await page.getByRole("button", { name: "Done" }).click();
  const ask = () => request.get("/api/v1/jobs?limit=1", { headers: { authorization: `Bearer ${key}` } });
  expect((await ask()).status()).toBe(200);
  await page.getByRole("button", { name: `Revoke ${name}` }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
  await expect(page.getByText(name)).toHaveCount(0);
  await expect.poll(async () => (await ask()).status()).toBe(401);
  await context.close();
});

test("a person's own page changes role, password and access, and names the limit that is wrong", async ({
  browser,
}) => {
  const email = `ines-${Date.now()}@example.com`;
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/admin/people");
  await page.getByRole("button", { name: "Add a person" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Ines");
  await dialog.getByLabel("E-mail").fill(email);
  await dialog.getByRole("button", { name: "Add a person" }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("listitem").filter({ hasText: email }).getByRole("link", { name: "Ines" }).click();
  await expect(page.getByRole("heading", { name: "Ines" })).toBeVisible();

  const atOnce = page.getByLabel("Runs at once");
  await atOnce.fill("2.5");
  await page.getByRole("button", { name: "Save limits" }).click();
  await expect(atOnce).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Runs in 24 hours")).not.toHaveAttribute("aria-invalid");
  await expectAccessible(page);

  const menu = page.getByRole("button", { name: "Change Ines" });
  await menu.click();
  await page.getByRole("menuitem", { name: "Reset password…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Reset password" }).click();
  await expect(page.getByRole("dialog", { name: /One-time password/ }).locator("code")).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  await menu.click();
  await page.getByRole("menuitemradio", { name: "Viewer" }).click();
  await expect(page.locator("#main").getByText("Viewer", { exact: true })).toBeVisible();
  await menu.click();
  await page.getByRole("menuitem", { name: "Disable" }).click();
  await expect(page.locator("#main").getByText("Disabled", { exact: true })).toBeVisible();
  await context.close();
});
