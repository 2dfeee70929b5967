import { execFileSync } from "node:child_process";
import type { Browser, BrowserContext } from "@playwright/test";
import { signInFirst } from "./own-password";
import { baseUrl } from "./studio";

/** Runs a command of `npm run studio` against the studio under test; returns what it printed. */
function studioCommand(...args: string[]): string {
  return execFileSync(process.execPath, ["--import", "tsx", "lib/cli/studio.ts", ...args], {
    env: { ...process.env, DATABASE_URL: "", STUDIO_DATA_DIR: process.env.EASEL_E2E_DATA },
    stdio: ["ignore", "pipe", "ignore"],
    encoding: "utf8",
  });
}

/** A designer with so many pictures over three years, signed in in a browser of their own. */
export async function seededPerson(
  browser: Browser,
  pictures: number,
  options: { width?: number; height?: number } = {},
): Promise<{ context: BrowserContext; email: string; name: string }> {
  const name = `Seeded ${Date.now()}`;
  const email = `seeded-${Date.now()}@example.com`;
  const printed = studioCommand("add-person", email, name, "designer");
  studioCommand("seed", email, "--pictures", String(pictures));
  const password = /one-time password: (\S+)/.exec(printed)?.[1] ?? "";
  const { width = 1440, height = 900 } = options;
  const context = await browser.newContext({ viewport: { width, height }, timezoneId: "Asia/Shanghai" });
  const { hostname } = new URL(baseUrl());
  await context.addCookies([
    { name: "easel-time-zone", value: encodeURIComponent("Asia/Shanghai"), domain: hostname, path: "/" },
  ]);
  await signInFirst(context, email, password);
  return { context, email, name };
}
