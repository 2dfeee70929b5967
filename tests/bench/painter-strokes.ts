import type { CDPSession, Page } from "@playwright/test";
import { quantile } from "./job-bench";

/** Where something is drawn on, in CSS pixels of the window. */
export interface Stage {
  x: number;
  y: number;
  width: number;
  height: number;
}

const MOVES = 12;

/** Paints on one page with the mouse, as a hand would, at 4 × CPU throttle, and notes what it takes. */
export class StrokeBench {
  private readonly frames: number[][] = [];
  private busy = 0;
  private moves = 0;

  private constructor(
    private readonly page: Page,
    private readonly client: CDPSession,
    private readonly stage: Stage,
  ) {}

  static async on(page: Page, stage: Stage): Promise<StrokeBench> {
    const client = await page.context().newCDPSession(page);
    await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await client.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.evaluate(watchFrames);
    return new StrokeBench(page, client, stage);
  }

  /** Paints so many more strokes, none where the one before was. */
  async paint(count: number): Promise<void> {
    await this.page.bringToFront();
    for (let n = 0; n < count; n++) {
      const before = await this.taskTime();
      await this.paintStroke(this.frames.length);
      this.busy += (await this.taskTime()) - before;
      this.moves += MOVES;
      this.frames.push(await this.page.evaluate(() => window.benchFrames.splice(0)));
    }
  }

  /** 95th percentile of the time from frame to frame while painting, in milliseconds; of a part of the strokes. */
  frameP95(from = 0, to = 1): number {
    const count = this.frames.length;
    return quantile(this.frames.slice(Math.floor(count * from), Math.ceil(count * to)).flat(), 0.95);
  }

  /** Milliseconds the main thread was busy for each move of the pointer. */
  busyPerMove(): number {
    return (this.busy * 1000) / this.moves;
  }

  /** Tasks over 50 ms while a stroke was painted. */
  longTasks(): Promise<number> {
    return this.page.evaluate(() => window.benchLongTasks);
  }

  private async taskTime(): Promise<number> {
    const { metrics } = await this.client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN;
  }

  private async paintStroke(n: number): Promise<void> {
    const { x, y, width, height } = this.stage;
    const at = (part: number) => ({
      x: x + width * (0.1 + 0.6 * ((n * 0.37) % 1) + 0.2 * part),
      y: y + height * (0.1 + 0.7 * ((n * 0.61) % 1) + 0.05 * Math.sin(part * 6)),
    });
    const send = (type: "mousePressed" | "mouseMoved" | "mouseReleased", part: number) =>
      this.client.send("Input.dispatchMouseEvent", {
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
}

declare global {
  interface Window {
    benchFrames: number[];
    benchLongTasks: number;
  }
}

/** Runs in the page: notes the time between frames while a button is pressed, and tasks over 50 ms that touch it. */
function watchFrames(): void {
  window.benchFrames = [];
  window.benchLongTasks = 0;
  let isDown = false;
  let before = 0;
  let [pressedAt, releasedAt] = [0, 0];
  window.addEventListener(
    "pointerdown",
    (event) => {
      isDown = true;
      pressedAt = event.timeStamp;
    },
    { capture: true },
  );
  window.addEventListener(
    "pointerup",
    (event) => {
      isDown = false;
      releasedAt = event.timeStamp;
    },
    { capture: true },
  );
  const tick = (now: number) => {
    if (isDown && before > 0) window.benchFrames.push(now - before);
    before = isDown ? now : 0;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const touches = startTime + duration >= pressedAt && (isDown || startTime <= releasedAt + 50);
      if (touches) window.benchLongTasks++;
    }
  }).observe({ type: "longtask" });
}
