/** A picture at the bound takes a quarter of a gigabyte decoded, so only a few are decoded at a time. */
const AT_ONCE = 4;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs memory-hungry work when its turn comes, in the order asked for. */
export async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
