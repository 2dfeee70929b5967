const EVERY_MS = 2_000;

/** Tells on the error stream what a long command is at, now and then. */
export function progressLine(): (what: string) => void {
  let told = Date.now();
  return (what) => {
    if (Date.now() - told < EVERY_MS) return;
    told = Date.now();
    process.stderr.write(`${what}\n`);
  };
}
