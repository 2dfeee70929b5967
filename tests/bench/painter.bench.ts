import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type BrowserContext, type Page } from "@playwright/test";
import sharp from "sharp";
import { suitableDiameter } from "../../lib/painter/brush";
import { MaskEngine } from "../../lib/painter/mask-engine";
import { requireBrowser } from "../support/browser";
import { freePort, startStudio } from "../support/studio-process";
import { measureExports } from "./painter-export";
import { openReference, paintedPixels } from "./painter-reference";
import { StrokeBench, type Stage } from "./painter-strokes";

/**
 * The painter on a picture of 4096 × 4096 at 4 × CPU throttle, in turns with two bare pages that draw the same strokes
 * on a canvas over the same picture: one of 4096 × 4096 (raw, at the picture's resolution), one of no more pixels than
 * are seen. Frame time and the main thread's time for a move (aim: at most 1.2 times the raw canvas), first strokes
 * against the 200th (aim: unchanged), long tasks (aim: none), the main thread's time for an export against `toBlob`
 * (aim: at most 0.15), and what an undo step of a stroke of 64 × 1000 pixels keeps against a snapshot (aim: 0.02).
 *
 *     npm run build && node --import tsx tests/bench/painter.bench.ts
 */
const SIDE = 4096;
const ROUNDS = 20;
const [PAINTER_STROKES, REFERENCE_STROKES] = [10, 3];
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
  const picture = await sharp({
    create: { width: SIDE, height: SIDE, channels: 3, background: "#b8a894" },
  })
    .png()
    .toBuffer();
  const { page, stage } = await openPainter(context, studio.url, picture);
  const brush = suitableDiameter(SIDE, SIDE);
  const rawPage = await openReference(context, stage, picture, SIDE, brush);
  const seenPage = await openReference(context, stage, picture, Math.round(stage.width), brush);
  const painter = await StrokeBench.on(page, stage);
  const raw = await StrokeBench.on(rawPage, stage);
  const seen = await StrokeBench.on(seenPage, stage);
  for (let round = 0; round < ROUNDS; round++) {
    await painter.paint(PAINTER_STROKES);
    // The painter stores its mask a moment after it was painted: not while it is the others' turn.
    await page.waitForTimeout(2_000);
    await raw.paint(REFERENCE_STROKES);
    await seen.paint(REFERENCE_STROKES);
  }
  for (const reference of [rawPage, seenPage]) {
    if ((await paintedPixels(reference)) === 0) throw new Error("the reference painted nothing");
  }
  for (const [name, reference] of [
    ["raw canvas", raw],
    ["canvas of what is seen", seen],
  ] as const) {
    say(`frame p95 against the ${name}`, painter.frameP95(), reference.frameP95());
    say(`main thread per move against the ${name}`, painter.busyPerMove(), reference.busyPerMove());
  }
  say("frame p95 of the last tenth against the first", painter.frameP95(0.9, 1), painter.frameP95(0, 0.1));
  console.log(
    `painter: long tasks while painting ${await painter.longTasks()} in ${ROUNDS * PAINTER_STROKES} strokes; ` +
      `raw canvas ${await raw.longTasks()}, canvas of what is seen ${await seen.longTasks()} in ${ROUNDS * REFERENCE_STROKES}`,
  );
  await Promise.all([page.close(), rawPage.close(), seenPage.close()]);
  const { afterStroke, afterInvert, toBlob } = await measureExports(context, 7);
  say("main thread of an export after a stroke against toBlob", afterStroke, toBlob);
  say("main thread of an export when every pixel changed against toBlob", afterInvert, toBlob);
  console.log(
    `painter: undo memory of a stroke against a snapshot ${(strokeBytes() / SIDE ** 2).toFixed(4)}`,
  );
} finally {
  await browser.close();
  studio.child.kill("SIGTERM");
  await studio.ended;
  rmSync(dataFolder, { recursive: true, force: true });
}

function say(what: string, a: number, b: number): void {
  console.log(`painter: ${what} ${(a / b).toFixed(2)} (${a.toFixed(1)} ms against ${b.toFixed(1)} ms)`);
}

/** What history keeps of one stroke. */
function strokeBytes(): number {
  const engine = new MaskEngine(SIDE, SIDE);
  engine.beginStroke({ x: 500, y: 700 }, { diameter: 64, hardness: 0.8 }, "add");
  engine.extendStroke(
    Array.from({ length: 50 }, (_, i) => ({ x: 500 + i * 20, y: 700 + Math.sin(i / 4) * 40 })),
  );
  engine.endStroke();
  return engine.historyBytes;
}

/** Signs in, brings a large picture and opens the painter on it. */
async function openPainter(
  context: BrowserContext,
  url: string,
  buffer: Buffer,
): Promise<{ page: Page; stage: Stage }> {
  await context.request.post(`${url}/api/auth/sign-in/email`, { data: ACCOUNT, headers: { origin: url } });
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
