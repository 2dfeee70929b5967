const LEVELS = 256;

/** How often each step from 0 to 255 (rounded) was seen. */
export class StepCounts {
  private readonly counts = new Float64Array(LEVELS);
  private sum = 0;
  private total = 0;

  add(step: number): void {
    const level = Math.min(LEVELS - 1, Math.round(step));
    this.counts[level] = (this.counts[level] ?? 0) + 1;
    this.sum += step;
    this.total += 1;
  }

  get mean(): number {
    return this.total === 0 ? 0 : this.sum / this.total;
  }

  /** The level that this share of all steps does not exceed. */
  quantile(share: number): number {
    let left = this.total * share;
    for (let level = 0; level < LEVELS; level += 1) {
      left -= this.counts[level] ?? 0;
      if (left <= 0) return level;
    }
    return LEVELS - 1;
  }

  /** The share of steps greater than a level. */
  shareAbove(level: number): number {
    if (this.total === 0) return 0;
    let above = 0;
    for (let at = level + 1; at < LEVELS; at += 1) above += this.counts[at] ?? 0;
    return above / this.total;
  }
}
