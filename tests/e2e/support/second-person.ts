import { expect, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { signInFirst } from "./own-password";
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
  await signInFirst(context, email, oneTimePassword);
  return context;
}
