import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type BrowserContext, type Page } from "@playwright/test";
import sharp from "sharp";
import { requireBrowser } from "../support/browser";
import { freePort, startStudio } from "../support/studio-process";
import { paintStrokes, type Stage } from "./painter-strokes";

/**
 * The painter on a picture of 4096 × 4096 at 4 × CPU throttle against a bare canvas of that size that draws the
 * same strokes with the same brush: 95th percentile of the time between frames (aim: at most 1.5 times), from the
 * first strokes to the last (aim: unchanged), long tasks, and the main thread's time for an export against
 * `toBlob` of the bare canvas (aim: at most 0.15).
 *
 *     npm run build && node --import tsx tests/bench/painter.bench.ts
 */
const SIDE = 4096;
const STROKES = 200;
const ACCOUNT = { email: "bench@example.com", password: "bench-password" };

const dataFolder = resolve(".build/bench-painter");
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
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // The bench's own build names functions by a helper that pages do not have.
  await context.addInitScript("globalThis.__name = (named) => named");
  const { page, stage } = await openPainter(context, studio.url);
  const exports = await watchExports(page);
  const painter = await paintStrokes(page, stage, STROKES);
  const exported = await exports();

  const barePage = await context.newPage();
  await barePage.setContent("<body style='margin:0;background:#888'></body>");
  await barePage.evaluate(openBareCanvas, { stage, side: SIDE, diameter: SIDE / 20 });
  const bare = await paintStrokes(barePage, stage, STROKES);
  const toBlob = await barePage.evaluate(timeToBlob);

  const ms = (time: number) => `${time.toFixed(1)} ms`;
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  console.log(
    `painter: frame p95 ${ratio(painter.frameP95, bare.frameP95)} of the bare canvas (${ms(painter.frameP95)} against ${ms(bare.frameP95)})`,
  );
  console.log(
    `painter: last tenth against first ${ratio(painter.last, painter.first)}, bare ${ratio(bare.last, bare.first)}`,
  );
  console.log(`painter: long tasks ${painter.longTasks}, bare ${bare.longTasks}`);
  console.log(
    `painter: export on the main thread ${ratio(exported, toBlob)} of toBlob (${ms(exported)} against ${ms(toBlob)})`,
  );
} finally {
  await browser.close();
  studio.child.kill("SIGTERM");
  await studio.ended;
  rmSync(dataFolder, { recursive: true, force: true });
}

/** Signs in, brings a large picture and opens the painter on it. */
async function openPainter(context: BrowserContext, url: string): Promise<{ page: Page; stage: Stage }> {
  await context.request.post(`${url}/api/auth/sign-in/email`, { data: ACCOUNT, headers: { origin: url } });
  const buffer = await sharp({ create: { width: SIDE, height: SIDE, channels: 3, background: "#b8a894" } })
    .png()
    .toBuffer();
  const answer = await context.request.post(`${url}/api/v1/assets`, {
    multipart: { file: { name: "large.png", mimeType: "image/png", buffer } },
  });
  const { id }: { id: string } = await answer.json();
  const page = await context.newPage();
  await page.goto(`${url}/create/remove-object?image=${id}`);
  const picture = page.getByRole("application", { name: "Mask painter" }).locator("img").first();
  await picture.waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2_000);
  const stage = await picture.boundingBox();
  if (!stage) throw new Error("the picture is not on the stage");
  return { page, stage };
}

/** Notes what exports cost the main thread: the copy of the pixels and handing it over. Tells the longest one. */
async function watchExports(page: Page): Promise<() => Promise<number>> {
  await page.evaluate((pixels) => {
    const spent: number[] = [];
    Object.assign(window, { benchExports: spent });
    const [slice, post] = [Uint8Array.prototype.slice, Worker.prototype.postMessage];
    let copying = 0;
    Uint8Array.prototype.slice = function (...range) {
      const started = performance.now();
      const copy = slice.apply(this, range);
      if (this.length === pixels) copying = performance.now() - started;
      return copy;
    };
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      const started = performance.now();
      Reflect.apply(post, this, message);
      if (copying > 0) spent.push(copying + performance.now() - started);
      copying = 0;
    };
  }, SIDE * SIDE);
  return () =>
    page.evaluate(async () => {
      const spent = (): number[] => Reflect.get(window, "benchExports");
      while (spent().length === 0) await new Promise((done) => setTimeout(done, 200));
      return spent().reduce((sum, time) => sum + time, 0) / spent().length;
    });
}

/** Runs in the page: a canvas of the picture's size shown as large as the painter shows it, drawn on as it comes. */
function openBareCanvas({ stage, side, diameter }: { stage: Stage; side: number; diameter: number }): void {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const { x, y, width, height } = stage;
  canvas.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px;opacity:.5`;
  document.body.append(canvas);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  Object.assign(context, { lineWidth: Math.min(200, diameter), lineCap: "round", lineJoin: "round" });
  const at = (event: PointerEvent): [number, number] => [
    ((event.clientX - x) / width) * side,
    ((event.clientY - y) / height) * side,
  ];
  let last: [number, number] | null = null;
  const draw = (event: PointerEvent) => {
    for (const one of [...event.getCoalescedEvents(), event]) {
      if (!last) return;
      context.beginPath();
      context.moveTo(...last);
      context.lineTo(...(last = at(one)));
      context.stroke();
    }
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    last = at(event);
    draw(event);
  });
  canvas.addEventListener("pointermove", draw);
  canvas.addEventListener("pointerup", () => (last = null));
}

/** Runs in the page: how long `toBlob` keeps the main thread busy, from the call to the picture, less what was idle. */
async function timeToBlob(): Promise<number> {
  const canvas = document.querySelector("canvas");
  if (!canvas) throw new Error("no canvas");
  const started = performance.now();
  await new Promise((done) => canvas.toBlob(done));
  return performance.now() - started;
}
