import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createWaker } from "./waker";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("rings at every date asked for, in whatever order they came", () => {
  const rings: number[] = [];
  const start = Date.now();
  const waker = createWaker(() => rings.push(Date.now() - start));
  waker.wake(500);
  waker.wake(100);
  waker.wake(300);
  vi.advanceTimersByTime(1_000);
  expect(rings).toEqual([101, 301, 501]);
});

it("rings once for dates that fall together, and at once for none", () => {
  const ring = vi.fn();
  const waker = createWaker(ring);
  waker.wake(0);
  expect(ring).toHaveBeenCalledTimes(1);
  waker.wake(50);
  waker.wake(50);
  vi.advanceTimersByTime(60);
  expect(ring).toHaveBeenCalledTimes(2);
});

it("is silent once stopped", () => {
  const ring = vi.fn();
  const waker = createWaker(ring);
  waker.wake(50);
  waker.stop();
  waker.wake(0);
  vi.advanceTimersByTime(100);
  expect(ring).not.toHaveBeenCalled();
});
