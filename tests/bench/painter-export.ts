import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { build } from "esbuild";
import type { ExportPage } from "./painter-export-page";

declare global {
  interface Window {
    exportPage: ExportPage;
    benchCanvas: HTMLCanvasElement;
  }
}

const ADDRESS = "http://localhost:9";

export interface ExportFigures {
  /** Milliseconds of the main thread's time for an export after one more stroke. */
  afterStroke: number;
  /** The same when every pixel changed. */
  afterInvert: number;
  /** The same for `toBlob` of a canvas with the same strokes. */
  toBlob: number;
}

/** What an export of 4096 × 4096 costs the main thread, and what `toBlob` does, in turns; medians. */
export async function measureExports(context: BrowserContext, rounds: number): Promise<ExportFigures> {
  const page = await openPage(context);
  const client = await context.newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = { afterStroke: [] as number[], afterInvert: [] as number[], toBlob: [] as number[] };
  await page.evaluate(() => window.exportPage.exporter.export().then(() => undefined));
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(paintOne, round);
    spent.afterStroke.push(await busyTime(client, page, exportMask));
    spent.toBlob.push(await busyTime(client, page, canvasToBlob));
    await page.evaluate(() => window.exportPage.engine.invert());
    spent.afterInvert.push(await busyTime(client, page, exportMask));
  }
  await page.close();
  const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
  return {
    afterStroke: median(spent.afterStroke),
    afterInvert: median(spent.afterInvert),
    toBlob: median(spent.toBlob),
  };
}

async function openPage(context: BrowserContext): Promise<Page> {
  const [main, worker] = await Promise.all(
    ["tests/bench/painter-export-page.ts", "lib/painter/worker/mask.worker.ts"].map(async (entry) => {
      const { outputFiles } = await build({
        entryPoints: [entry],
        bundle: true,
        minify: true,
        format: "esm",
        write: false,
      });
      return outputFiles[0]?.text ?? "";
    }),
  );
  const page = await context.newPage();
  await page.route(`${ADDRESS}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path.endsWith(".js")) return route.fulfill({ contentType: "text/javascript", body: main });
    if (path.endsWith(".ts")) return route.fulfill({ contentType: "text/javascript", body: worker });
    return route.fulfill({ contentType: "text/html", body: "<script type=module src=/page.js></script>" });
  });
  await page.goto(ADDRESS);
  await page.waitForFunction(() => "exportPage" in window);
  await page.evaluate(() => {
    window.benchCanvas = document.createElement("canvas");
    window.benchCanvas.width = window.benchCanvas.height = 4096;
  });
  for (let n = 0; n < 40; n++) await page.evaluate(paintOne, n);
  return page;
}

/** How long the main thread was busy with something, in milliseconds. */
async function busyTime(client: CDPSession, page: Page, work: () => Promise<void>): Promise<number> {
  const time = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN;
  };
  const before = await time();
  await page.evaluate(work);
  return ((await time()) - before) * 1000;
}

/** Runs in the page: the same stroke on the mask and on the canvas. */
function paintOne(n: number): void {
  const { engine } = window.exportPage;
  const context = window.benchCanvas.getContext("2d");
  const [x, y] = [((n * 611) % 2900) + 100, (n * 397) % 3900];
  const places = Array.from({ length: 50 }, (_, i) => ({ x: x + i * 20, y: y + Math.sin(i / 4) * 40 }));
  engine.beginStroke({ x, y }, { diameter: 64, hardness: 0.8 }, "add");
  engine.extendStroke(places);
  engine.endStroke();
  if (!context) throw new Error("no canvas");
  Object.assign(context, { lineWidth: 64, lineCap: "round", lineJoin: "round" });
  context.beginPath();
  for (const place of places) context.lineTo(place.x, place.y);
  context.stroke();
}

async function exportMask(): Promise<void> {
  await window.exportPage.exporter.export();
}

async function canvasToBlob(): Promise<void> {
  await new Promise((done) => window.benchCanvas.toBlob(done));
}
