/**
 * One alarm for many dates: whoever asks for an earlier time than the one set moves it forward; later times
 * are kept and come in their turn.
 */
export interface Waker {
  /** Rings after so many milliseconds. */
  wake(delayMs: number): void;
  stop(): void;
}

/** Timers may fire a millisecond early; ringing just after keeps a due message from being missed. */
const SLACK_MS = 1;

export function createWaker(ring: () => void): Waker {
  const dates = new Set<number>();
  let timer: NodeJS.Timeout | undefined;
  let timerAt = Infinity;
  let stopped = false;

  function arm(): void {
    const next = Math.min(...dates);
    if (next >= timerAt || !Number.isFinite(next)) return;
    clearTimeout(timer);
    timerAt = next;
    timer = setTimeout(fire, Math.max(0, next - Date.now()));
  }

  function fire(): void {
    const now = Date.now();
    timerAt = Infinity;
    let due = false;
    for (const date of dates) {
      if (date > now) continue;
      dates.delete(date);
      due = true;
    }
    arm();
    if (due) ring();
  }

  return {
    wake(delayMs) {
      if (stopped) return;
      if (delayMs <= 0) return ring();
      dates.add(Date.now() + Math.ceil(delayMs) + SLACK_MS);
      arm();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      dates.clear();
    },
  };
}
