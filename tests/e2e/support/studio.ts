import type { Browser, BrowserContext } from "@playwright/test";
import { ADMINISTRATOR } from "./start-studio";

type Cookies = Awaited<ReturnType<BrowserContext["storageState"]>>;
let signedIn: Promise<Cookies> | undefined;

/** A context in which the administrator is signed in; signing in itself happens once per worker. */
export async function studioContext(
  browser: Browser,
  options: {
    locale?: "en" | "zh-CN";
    theme?: "light" | "dark";
    width?: number;
    height?: number;
    /** A phone's screen, touched by fingers. */
    touch?: boolean;
  } = {},
): Promise<BrowserContext> {
  const { locale = "en", theme = "light", width = 1440, height = 900, touch = false } = options;
  const context = await browser.newContext({
    storageState: await (signedIn ??= signIn(browser)),
    colorScheme: theme,
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
  });
  const url = new URL(baseUrl());
  await context.addCookies([{ name: "easel-locale", value: locale, domain: url.hostname, path: "/" }]);
  return context;
}

async function signIn(browser: Browser): Promise<Cookies> {
  const context = await browser.newContext();
  const answer = await context.request.post("/api/auth/sign-in/email", {
    data: ADMINISTRATOR,
    headers: { origin: baseUrl() },
  });
  if (!answer.ok()) throw new Error(`signing in answered ${answer.status()}: ${await answer.text()}`);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Where the studio under test is. */
export function baseUrl(): string {
  return process.env.EASEL_E2E_URL ?? "http://127.0.0.1:3411";
}
