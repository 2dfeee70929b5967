import { expect, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { ADMINISTRATOR } from "./start-studio";

type Cookies = Awaited<ReturnType<BrowserContext["storageState"]>>;
let signedIn: Promise<Cookies> | undefined;

/** A context in which the administrator is signed in; signing in itself happens once per worker. */
export async function studioContext(
  browser: Browser,
  options: { locale?: "en" | "zh-CN"; theme?: "light" | "dark"; width?: number; height?: number } = {},
): Promise<BrowserContext> {
  const { locale = "en", theme = "light", width = 1440, height = 900 } = options;
  const context = await browser.newContext({
    storageState: await (signedIn ??= signIn(browser)),
    colorScheme: theme,
    viewport: { width, height },
  });
  const url = new URL(baseUrl());
  await context.addCookies([{ name: "easel-locale", value: locale, domain: url.hostname, path: "/" }]);
  return context;
}

async function signIn(browser: Browser): Promise<Cookies> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.waitForLoadState("networkidle");
  await page.locator("input[type=email]").fill(ADMINISTRATOR.email);
  await page.locator("input[type=password]").fill(ADMINISTRATOR.password);
  await page.locator("button[type=submit]").click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  const state = await context.storageState();
  await context.close();
  return state;
}

function baseUrl(): string {
  return process.env.EASEL_E2E_URL ?? "http://127.0.0.1:3411";
}

/** Opens a tool's page and waits until its form is alive. */
export async function openTool(page: Page, tool: string): Promise<void> {
  await page.goto(`/create/${tool}`);
  await expect(page.locator("[data-live=true]")).toBeVisible();
}

/** Presses the primary button by its chord and waits until the run's first result is done. */
export async function runToEnd(page: Page, done = "Done"): Promise<void> {
  await page.keyboard.press("Control+Enter");
  const newest = page.getByRole("option").first();
  await expect(newest).toBeVisible();
  await expect(newest).toHaveAccessibleName(new RegExp(`${done}$`), { timeout: 45_000 });
}
