/** Browsers draw no element higher than some 17 million pixels; a million pictures are three times as high. */
const TALLEST = 6_000_000;

/**
 * Where on the list the scroller is. The list's own heights are exact and may be any; the scroller's element ends at
 * what browsers draw. Between the two lies `base`: a place of the list is drawn that much higher. When heights above
 * the screen turn out otherwise, `base` takes the difference: nothing that is looked at moves, and the scroller, which
 * may be under somebody's finger, is left alone. At rest it is set right again.
 */
export class ScrollMap {
  total = 0;
  view = 0;
  private base = 0;
  private scrolled = 0;

  /** The place of the list at the top of the screen. */
  get place(): number {
    return this.scrolled + this.base;
  }

  /** How high the scroller's element is. */
  get height(): number {
    return Math.max(this.view, Math.min(TALLEST, this.total - this.base));
  }

  /** Where a place of the list is drawn. */
  drawn(place: number): number {
    return place - this.base;
  }

  /** Follows the scroller. */
  follow(scrolled: number, view: number): void {
    this.scrolled = scrolled;
    this.view = view;
  }

  /** Whether the scroller stands where it was not sent, which is somebody scrolling; browsers keep whole pixels. */
  isElsewhere(scrolled: number): boolean {
    return Math.abs(scrolled - this.scrolled) >= 1;
  }

  /** What was at `before` is now at `after`: it stays where it is on the screen. */
  hold(before: number, after: number): void {
    this.base += after - before;
  }

  /** Whether the scroller stands at an end that is not the list's, or beyond one that is. */
  get isStuck(): boolean {
    const { place, scrolled, view, total, height } = this;
    const atTop = scrolled <= 0 && place > 0.5;
    const aboveTop = place < -0.5 && scrolled >= 0 && this.base !== 0;
    const atEnd = scrolled + view >= height - 1 && place + view < total - 1;
    return atTop || aboveTop || atEnd;
  }

  /** Sets the scroller right for where it is, or for another place; returns what its scrollTop is to be. */
  settle(place = this.place): number {
    const last = Math.max(0, this.total - this.view);
    const wanted = Math.min(last, Math.max(0, place));
    const reach = Math.min(this.total, TALLEST) - this.view;
    this.scrolled = this.total <= TALLEST || last === 0 ? wanted : Math.round((wanted / last) * reach);
    this.base = wanted - this.scrolled;
    return this.scrolled;
  }

  /** Whether setting it right would change anything. */
  get isSettled(): boolean {
    return this.total > TALLEST ? !this.isStuck : this.base === 0;
  }
}
