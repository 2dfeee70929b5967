import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type CDPSession, type Page } from "@playwright/test";
import { requireBrowser } from "../support/browser";
import { freePort, startStudio } from "../support/studio-process";

/**
 * Scrolling through a gallery of 100,000 pictures in Chromium at 4 × CPU throttle: long tasks over 50 ms (aim: none),
 * picture elements at most (aim: 400), and the heap at the end against that at the beginning (aim: at most 1.2).
 *
 *     npm run build && node --import tsx tests/bench/gallery-scroll.bench.ts [pictures]
 */
const PICTURES = process.argv[2] ?? "100000";
const ACCOUNT = { email: "bench@example.com", password: "bench-password" };
/** Pixels of one turn of the wheel: as somebody looks for something, and as somebody rushes. */
const PACES = { calm: { by: 240, turns: 240 }, rush: { by: 4_000, turns: 1_400 } } as const;

const dataFolder = resolve(".build/bench-gallery");
rmSync(dataFolder, { recursive: true, force: true });
const port = await freePort();
const studio = startStudio(port, {
  STUDIO_URL: `http://127.0.0.1:${port}`,
  STUDIO_DATA_DIR: dataFolder,
  STUDIO_ADMIN_EMAIL: ACCOUNT.email,
  STUDIO_ADMIN_PASSWORD: ACCOUNT.password,
});
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
});
try {
  await studio.ready;
  const seeding = ["--import", "tsx", "lib/cli/studio.ts", "seed", ACCOUNT.email, "--pictures", PICTURES];
  execFileSync(process.execPath, [...seeding, "--on-one-day", PICTURES], {
    env: { ...process.env, DATABASE_URL: "", STUDIO_DATA_DIR: dataFolder },
    stdio: "ignore",
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript("globalThis.__name = (named) => named");
  await context.request.post(`${studio.url}/api/auth/sign-in/email`, {
    data: ACCOUNT,
    headers: { origin: studio.url },
  });
  const page = await context.newPage();
  await page.goto(`${studio.url}/gallery`);
  await page.getByRole("gridcell").first().waitFor({ timeout: 60_000 });
  const cdp = await context.newCDPSession(page);
  await page.waitForTimeout(3_000);
  await page.evaluate(watch);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });

  await turn(page, PACES.calm);
  const start = await heap(cdp);
  const calm = await page.evaluate(seen);
  await turn(page, PACES.rush);
  await turn(page, PACES.calm);
  const whole = await page.evaluate(seen);
  const end = await heap(cdp);

  console.log(`gallery scroll: long tasks ${calm.tasks.length} while looking, ${whole.tasks.length} in all`);
  console.log(`gallery scroll: longest ${Math.max(0, ...whole.tasks).toFixed(0)} ms`);
  console.log(`gallery scroll: at most ${whole.images} picture elements`);
  console.log(
    `gallery scroll: heap ${(end / start).toFixed(2)} of its beginning (${mega(end)} against ${mega(start)})`,
  );
  console.log(
    `gallery scroll: ${(whole.distance / 1000).toFixed(0)}k pixels, of ${PICTURES} pictures to number ${whole.place}`,
  );
} finally {
  await browser.close();
  studio.child.kill("SIGTERM");
  await studio.ended;
  rmSync(dataFolder, { recursive: true, force: true });
}

async function turn(page: Page, { by, turns }: { by: number; turns: number }): Promise<void> {
  await page.mouse.move(700, 500);
  for (let done = 0; done < turns; done += 1) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(16);
  }
  await page.waitForTimeout(1_500);
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.enable");
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return usedSize;
}

/** Runs in the page: notes long tasks, the most picture elements there were, and how far it was scrolled. */
function watch(): void {
  const seen = { tasks: new Array<number>(), images: 0, distance: 0, place: 0 };
  Object.assign(window, { benchSeen: seen });
  new PerformanceObserver((list) =>
    seen.tasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({
    type: "longtask",
  });
  const scroller = document.querySelector('[role="grid"]')?.parentElement;
  let last = scroller?.scrollTop ?? 0;
  const look = () => {
    seen.images = Math.max(seen.images, document.images.length);
    const top = scroller?.scrollTop ?? 0;
    seen.distance += Math.abs(top - last);
    last = top;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: what was noted so far. */
function seen(): { tasks: number[]; images: number; distance: number; place: number } {
  const height = document.querySelector<HTMLElement>('[role="grid"]')?.style.height ?? "0";
  const scroller = document.querySelector('[role="grid"]')?.parentElement;
  const noted = Reflect.get(window, "benchSeen");
  const part = (scroller?.scrollTop ?? 0) / Math.max(1, parseFloat(height));
  return { ...noted, tasks: [...noted.tasks], place: Math.round(part * 100_000) };
}

function mega(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
