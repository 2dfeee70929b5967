import { expect, type BrowserContext } from "@playwright/test";
import { baseUrl } from "./studio";

/** Signs a person in who was given a one-time password, and gives them one of their own. */
export async function signInFirst(context: BrowserContext, email: string, password: string): Promise<void> {
  const signedIn = await context.request.post("/api/auth/sign-in/email", {
    data: { email, password },
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
}
