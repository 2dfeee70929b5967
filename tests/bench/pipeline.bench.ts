import { reach, submit, workHere } from "../support/job-driver";
import { inFlight, storeBare, withJobBench } from "./job-bench";

/** Whole jobs at 32 in flight against a loop that fetches, hashes, fsyncs and thumbnails the same files. */
const JOBS = 128;
const WIDTH = 32;

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
  const jobsPerSecond = await rate(() => inFlight(numbers, WIDTH, job));
  const barePerSecond = await rate(() => inFlight(numbers, WIDTH, bare));
  console.log(
    `pipeline: ${(jobsPerSecond / barePerSecond).toFixed(2)} of the bare loop (${jobsPerSecond.toFixed(1)} against ${barePerSecond.toFixed(1)} per second)`,
  );
  await stop();
});

async function rate(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (JOBS * 1_000) / (performance.now() - started);
}
