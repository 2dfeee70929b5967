import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** An installed Chromium or Chrome: CHROMIUM_PATH, the usual places, Playwright's own download. */
export function findBrowser(): string | undefined {
  const candidates = [process.env.CHROMIUM_PATH, ...USUAL_PLACES, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}

/** Finds a browser or installs one: by Playwright's download, or, for root, from the distribution's packages. */
export function requireBrowser(): string {
  const found = findBrowser() ?? (attemptPlaywright() || attemptPackages() ? findBrowser() : undefined);
  if (!found) {
    throw new Error(
      "no Chromium was found and none could be installed: install chromium (or Chrome) or set CHROMIUM_PATH",
    );
  }
  return found;
}

function attemptPlaywright(): boolean {
  return attempt(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}

function attemptPackages(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  attempt("apt-get", ["update"]);
  return attempt("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
}

function attempt(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: ["ignore", "ignore", "ignore"],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return true;
  } catch {
    return false;
  }
}
