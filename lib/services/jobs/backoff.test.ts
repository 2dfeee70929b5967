import { describe, expect, it } from "vitest";
import { nextQuery, nextQueryAfterSilence, nextTry } from "./backoff";

const start = new Date("2026-01-01T00:00:00Z");
const after = (ms: number) => new Date(start.getTime() + ms);
const bounds = { POLL_MIN_MS: 1_000, POLL_MAX_MS: 15_000 };

/** When calls leave, for a call that always takes `callMs` and fails. */
function triesOf(callMs: number): number[] {
  const left = [0];
  let now = callMs;
  for (let tries = 1; ; tries += 1) {
    const next = nextTry(tries, after(callMs), after(now));
    if (!next) return left;
    left.push(next.getTime() - start.getTime());
    now = next.getTime() - start.getTime() + callMs;
  }
}

describe("nextTry", () => {
  it.each([5, 1_000, 6_000])(
    "repeats at least five times within 45 s when a call fails after %i ms",
    (callMs) => {
      const left = triesOf(callMs);
      expect(left.filter((at) => at > 0 && at <= 45_000).length).toBeGreaterThanOrEqual(5);
      expect((left.at(-1) ?? 0) + callMs).toBeLessThanOrEqual(45_000);
    },
  );

  it("waits longer from try to try", () => {
    const left = triesOf(0);
    const waits = left.slice(1).map((at, index) => at - (left[index] ?? 0));
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBeLessThan(1_000);
  });
});

describe("nextQuery", () => {
  it("asks as often as allowed while the task is young, and less and less often later", () => {
    expect(nextQuery(start, after(1_000), bounds)).toEqual(after(2_000));
    expect(nextQuery(start, after(60_000), bounds)).toEqual(after(66_000));
    expect(nextQuery(start, after(600_000), bounds)).toEqual(after(615_000));
  });
});

describe("nextQueryAfterSilence", () => {
  it("doubles up to the upper bound", () => {
    const waits = [1, 2, 3, 4, 40].map(
      (tries) => nextQueryAfterSilence(tries, start, bounds).getTime() - start.getTime(),
    );
    expect(waits).toEqual([2_000, 4_000, 8_000, 15_000, 15_000]);
  });
});
