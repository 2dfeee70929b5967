import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./tests/support/browser";

const asRoot = process.getuid?.() === 0;

/** Drives the built studio, which `tests/e2e/support/start-studio.ts` starts on a folder of its own. */
export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/support/start-studio.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may starve a browser for seconds; what is wrong fails twice.
  retries: 1,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    baseURL: process.env.EASEL_E2E_URL ?? "http://127.0.0.1:3411",
    locale: "en-US",
    // What moves has to come to rest before every click; that costs machines without a graphics card most of all.
    contextOptions: { reducedMotion: "reduce" },
    // Recording every step costs a third of the time; the second try of what failed is recorded.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findBrowser(),
      args: [...(asRoot ? ["--no-sandbox"] : []), "--disable-dev-shm-usage"],
    },
  },
});
