/** Values that serve once (salts, nonces), remembered for as long as their timestamp may be good. */
export class Nonces {
  private readonly seen = new Map<string, number>();

  /** False when the value was used within the last `keepMs`. */
  use(value: string, nowMs: number, keepMs: number): boolean {
    for (const [old, at] of this.seen) {
      if (nowMs - at <= keepMs) break;
      this.seen.delete(old);
    }
    if (this.seen.has(value)) return false;
    this.seen.set(value, nowMs);
    return true;
  }
}
