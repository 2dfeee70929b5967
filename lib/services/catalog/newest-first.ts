/** Work done for those who look on: the latest wish first, since they have scrolled on from the older ones. */
export interface WorkStack {
  /** Does the work when its turn comes. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** A stack that does so much at once. */
export function newestFirst(atOnce: number): WorkStack {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async run(work) {
      if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await work();
      } finally {
        const next = waiting.pop();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
