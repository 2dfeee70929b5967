import { expect, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { baseUrl } from "./studio";

/** A designer who was just added by the administrator of this page, signed in with a password of their own. */
export async function secondPerson(browser: Browser, administrator: Page): Promise<BrowserContext> {
  const email = `second-${Date.now()}@example.com`;
  const added = await administrator.request.post("/api/v1/admin/people", {
    data: { name: "Second", email, role: "designer" },
  });
  expect(added.status()).toBe(201);
  const { oneTimePassword }: { oneTimePassword: string } = await added.json();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([
    { name: "easel-locale", value: "en", domain: new URL(baseUrl()).hostname, path: "/" },
  ]);
  const signedIn = await context.request.post("/api/auth/sign-in/email", {
    data: { email, password: oneTimePassword },
    headers: { origin: baseUrl() },
  });
  expect(signedIn.ok()).toBe(true);
  const page = await context.newPage();
  await page.goto("/change-password");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("New password").fill("a password of my own");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Home" })).toBeVisible();
  await page.close();
  return context;
}
