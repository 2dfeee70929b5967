/** How long nobody scrolls until the scroller counts as at rest. */
const REST_MS = 140;

/** Draws once a frame however much has changed, and hears when scrolling has come to rest. */
export class GridTimers {
  private frame: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly work: { draw(): void; rest(): void }) {}

  drawSoon(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.work.draw();
    });
  }

  restLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.work.rest(), REST_MS);
  }

  stop(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
    clearTimeout(this.timer);
  }
}
