import { expect, test, type Browser, type Page } from "@playwright/test";
import { totp } from "../support/totp";
import { expectAccessible } from "./support/accessibility";
import { openPage } from "./support/open-page";
import { studioContext } from "./support/studio";

const PASSWORD = "a password of my own";
const NOT_FOUND = "There is nothing here";

/** Makes an invite on the page of people; its link. */
async function invite(browser: Browser, role: string): Promise<string> {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/admin/people");
  await page.getByRole("button", { name: "Invite", exact: true }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: role }).click();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Invite", exact: true }).click();
  const link = await dialog.locator("code").innerText();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("Anybody with the link").first()).toBeVisible();
  await expectAccessible(page);
  await context.close();
  return new URL(link).pathname;
}

/** Makes the account of an invite in a fresh browser, which then is signed in. */
async function join(browser: Browser, path: string, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await expectAccessible(page);
  await page.getByLabel("Name").fill("Guest");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Make my account" }).click();
  return page;
}

test("somebody invited as a viewer looks at what is shared and is offered nothing else", async ({
  browser,
}) => {
  const path = await invite(browser, "Viewer");
  const page = await join(browser, path, `guest-${Date.now()}@example.com`);
  await expect(page).toHaveURL(/\/collections$/);
  await expect(page.locator("#main[data-alive=true]")).toBeAttached();
  await expect(page.getByRole("link", { name: "Gallery" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "New collection" })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto("/create/text-to-image");
  await expect(page.getByRole("heading", { name: NOT_FOUND })).toBeVisible();
  await page.goto("/account");
  await expect(page.getByText("This browser", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "API keys" })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "This invite is over" })).toBeVisible();

  const admin = await studioContext(browser);
  const log = await admin.newPage();
  await openPage(log, "/admin/audit?action=invite.accepted");
  await expect(log.getByRole("row").filter({ hasText: "Invite accepted" }).first()).toBeVisible();
  await expectAccessible(log);
  await admin.close();
  await page.context().close();
});

test("an authenticator app is set up and then asked for at sign-in", async ({ browser }) => {
  const email = `careful-${Date.now()}@example.com`;
  const page = await join(browser, await invite(browser, "Designer"), email);
  await expect(page.getByRole("heading", { level: 1, name: "Home" })).toBeVisible();
  await page.goto("/second-factor");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Current password").fill(PASSWORD);
  await page.getByRole("button", { name: "Go on" }).click();
  const secret = await page.locator("code").innerText();
  await expectAccessible(page);
  await page.getByLabel("The six digits it shows").fill(totp(secret));
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem")).toHaveCount(10);
  await page.getByRole("button", { name: "I have kept them" }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByRole("button", { name: "New recovery codes" })).toBeVisible();

  const again = await (await browser.newContext()).newPage();
  await again.goto("/sign-in?next=%2Faccount");
  await again.waitForLoadState("networkidle");
  await again.getByLabel("E-mail").fill(email);
  await again.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await again.getByRole("button", { name: "Sign in" }).click();
  await expect(again).toHaveURL(/\/sign-in\/code/);
  await again.waitForLoadState("networkidle");
  await expectAccessible(again);
  // The one before is spent; clocks may be half a minute apart.
  await again.getByLabel("Code").fill(totp(secret, Date.now() + 30_000));
  await again.getByRole("button", { name: "Go on" }).click();
  await expect(again).toHaveURL(/\/account$/);
  await again.context().close();
  await page.context().close();
});
