import { spawn, execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium, type Browser, type BrowserContext } from "@playwright/test";
import { requireBrowser } from "../support/browser";
import { freePort, startStudio } from "../support/studio-process";

/**
 * First-load JavaScript of each page (compressed bytes of scripts until the page is quiet), as a ratio to a bare
 * Next app built by the same version. Aim: at most 1.6, pages with forms at most 2.
 *
 *     npm run build && node --import tsx tests/bench/first-load.bench.ts
 */
const PAGES = [
  "/sign-in",
  "/",
  "/create/text-to-image",
  "/create/remove-object",
  "/create/product-background",
  "/gallery",
  "/history",
  "/catalogues",
  "/account",
  "/admin",
  "/admin/providers",
];
const ACCOUNT = { email: "bench@example.com", password: "bench-password" };
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");

const bareFolder = resolve(".build/bare");
const dataFolder = resolve(".build/bench-data");
rmSync(dataFolder, { recursive: true, force: true });
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
});
const bare = await measureBare(browser);
console.log(`bare Next app: ${kilobytes(bare)}`);
const port = await freePort();
const studio = startStudio(port, {
  STUDIO_URL: `http://127.0.0.1:${port}`,
  STUDIO_DATA_DIR: dataFolder,
  STUDIO_ADMIN_EMAIL: ACCOUNT.email,
  STUDIO_ADMIN_PASSWORD: ACCOUNT.password,
});
await studio.ready;
const signedIn = await browser.newContext();
const sample = await signedIn.newPage();
await sample.goto(`${studio.url}/sign-in`);
await sample.locator('input[type="email"]').fill(ACCOUNT.email);
await sample.locator('input[type="password"]').fill(ACCOUNT.password);
await sample.keyboard.press("Enter");
await sample.waitForURL((url) => url.pathname === "/");
const cookies = await signedIn.cookies();
for (const path of PAGES) {
  const context = await browser.newContext();
  if (path !== "/sign-in") await context.addCookies(cookies);
  const bytes = await scriptBytes(context, `${studio.url}${path}`);
  console.log(`${path}: ${kilobytes(bytes)}, ${(bytes / bare).toFixed(2)} × bare`);
  await context.close();
}
studio.child.kill("SIGTERM");
await studio.ended;
await browser.close();
rmSync(dataFolder, { recursive: true, force: true });

async function measureBare(browser: Browser): Promise<number> {
  mkdirSync(join(bareFolder, "app"), { recursive: true });
  const files = {
    "package.json": `{"private":true,"type":"module"}`,
    "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(resolve("."))} }, typescript: { ignoreBuildErrors: true } };`,
    // Next looks for these two in the folders above as well, and would find the studio's.
    "instrumentation.js": `export function register() {}`,
    "proxy.js": `export function proxy() {}\nexport const config = { matcher: "/nothing" };`,
    "app/layout.jsx": `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
    "app/page.jsx": `export default function Page() { return <p>bare</p>; }`,
  };
  for (const [file, content] of Object.entries(files)) writeFileSync(join(bareFolder, file), content);
  execFileSync(process.execPath, [next, "build"], { cwd: bareFolder, stdio: "ignore" });
  const port = await freePort();
  const server = spawn(process.execPath, [next, "start", "-p", String(port)], {
    cwd: bareFolder,
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}/`;
  while (!(await fetch(url).catch(() => null))?.ok) await pause(100);
  const context = await browser.newContext();
  const bytes = await scriptBytes(context, url);
  await context.close();
  server.kill();
  return bytes;
}

async function scriptBytes(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  session.on(
    "Network.responseReceived",
    ({ requestId, type }) => void (type === "Script" && scripts.add(requestId)),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: "load" });
  await pause(1_500);
  return bytes;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
