import { reach, submit, workHere } from "../support/job-driver";
import { inFlight, storeBare, withJobBench } from "./job-bench";

/** Whole jobs at 32 in flight against a loop that fetches, hashes, fsyncs and thumbnails the same files. */
const JOBS = 96;
const WIDTH = 32;
/** Both take turns, so that what else the machine does falls on both. */
const ROUNDS = 4;

await withJobBench({ POLL_MIN_MS: "50", POLL_MAX_MS: "1000" }, async ({ lab, vendor }) => {
  const stop = await workHere();
  const numbers = Array.from({ length: JOBS }, (_, n) => n);
  const job = async (n: number) => {
    const { id } = await submit(lab, "lingtu.text2img", { prompt: `picture ${n}` });
    await reach(lab, id, "succeeded", 120_000);
  };
  const bare = async (n: number) => {
    const answer = await fetch(`${vendor.origin}/files/${n}.png`);
    await storeBare(lab.dataDir, `bare-${n}.png`, Buffer.from(await answer.arrayBuffer()));
  };
  await inFlight(numbers.slice(0, WIDTH), WIDTH, job);
  await inFlight(numbers.slice(0, WIDTH), WIDTH, bare);
  const spent = { jobs: 0, bare: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    spent.jobs += await timed(() => inFlight(numbers, WIDTH, job));
    spent.bare += await timed(() => inFlight(numbers, WIDTH, bare));
  }
  const perSecond = (ms: number) => ((ROUNDS * JOBS * 1_000) / ms).toFixed(1);
  console.log(
    `pipeline: ${(spent.bare / spent.jobs).toFixed(2)} of the bare loop (${perSecond(spent.jobs)} against ${perSecond(spent.bare)} per second)`,
  );
  await stop();
});

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
