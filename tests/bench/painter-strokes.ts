import type { CDPSession, Page } from "@playwright/test";
import { quantile } from "./job-bench";

/** Where something is drawn on, in CSS pixels of the window. */
export interface Stage {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface StrokeFigures {
  /** 95th percentile of the time from frame to frame while painting, in milliseconds. */
  frameP95: number;
  /** The same over the first and the last tenth of the strokes. */
  first: number;
  last: number;
  /** Tasks over 50 ms. */
  longTasks: number;
}

const MOVES = 12;

/** Paints strokes all over a stage with the mouse, as a hand would, and tells what the frames took; the page stays throttled. */
export async function paintStrokes(page: Page, stage: Stage, count: number): Promise<StrokeFigures> {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(watchFrames);
  const marks: number[] = [];
  for (let n = 0; n < count; n++) {
    await paintStroke(client, stage, n);
    marks.push(await page.evaluate(() => window.benchFrames.length));
  }
  const { frames, longTasks } = await page.evaluate(() => ({
    frames: window.benchFrames,
    longTasks: window.benchLongTasks,
  }));
  const tenth = Math.floor(count / 10);
  return {
    frameP95: quantile(frames, 0.95),
    first: quantile(frames.slice(0, marks[tenth - 1]), 0.95),
    last: quantile(frames.slice(marks[count - tenth - 1]), 0.95),
    longTasks,
  };
}

async function paintStroke(client: CDPSession, stage: Stage, n: number): Promise<void> {
  const at = (part: number) => ({
    x: stage.x + stage.width * (0.1 + 0.6 * ((n * 0.37) % 1) + 0.2 * part),
    y: stage.y + stage.height * (0.1 + 0.7 * ((n * 0.61) % 1) + 0.05 * Math.sin(part * 6)),
  });
  const send = (type: "mousePressed" | "mouseMoved" | "mouseReleased", part: number) =>
    client.send("Input.dispatchMouseEvent", {
      type,
      ...at(part),
      button: "left",
      buttons: type === "mouseReleased" ? 0 : 1,
      clickCount: 1,
    });
  await send("mousePressed", 0);
  for (let move = 1; move <= MOVES; move++) await send("mouseMoved", move / MOVES);
  await send("mouseReleased", 1);
}

declare global {
  interface Window {
    benchFrames: number[];
    benchLongTasks: number;
  }
}

/** Runs in the page: notes the time between frames while a button is pressed, and tasks over 50 ms. */
function watchFrames(): void {
  window.benchFrames = [];
  window.benchLongTasks = 0;
  let isDown = false;
  let before = 0;
  window.addEventListener("pointerdown", () => (isDown = true), { capture: true });
  window.addEventListener("pointerup", () => (isDown = false), { capture: true });
  const tick = (now: number) => {
    if (isDown && before > 0) window.benchFrames.push(now - before);
    before = isDown ? now : 0;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  new PerformanceObserver((list) => (window.benchLongTasks += list.getEntries().length)).observe({
    type: "longtask",
  });
}
