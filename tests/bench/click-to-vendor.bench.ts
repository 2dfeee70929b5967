import { reach, workHere } from "../support/job-driver";
import { quantile, withJobBench } from "./job-bench";

/** From the submit service's call to the vendor's receipt of the request, against a bare POST to the vendor. */
const RUNS = 100;

await withJobBench({}, async ({ lab, vendor }) => {
  const stop = await workHere();
  // Looked up once, as in a built studio: doing so takes the runner of TypeScript milliseconds every time.
  const { submitJob } = await import("../../lib/services/jobs/submit");
  const clicks: number[] = [];
  const posts: number[] = [];
  for (let run = -10; run < RUNS; run += 1) {
    const seen = new Promise<number>((resolve) => vendor.onSubmit(() => resolve(performance.now())));
    const clicked = performance.now();
    const input = { prompt: `click ${run}` };
    const submitted = await submitJob({ ownerId: lab.ownerId, capability: "lingtu.text2img", input });
    if (!submitted.ok) throw new Error(JSON.stringify(submitted.problem));
    if (run >= 0) clicks.push((await seen) - clicked);
    await reach(lab, submitted.job.id, "succeeded");

    const got = new Promise<number>((resolve) => vendor.onSubmit(() => resolve(performance.now())));
    const posted = performance.now();
    await fetch(`${vendor.origin}/aigc/text2img`, {
      method: "POST",
      body: JSON.stringify({ requestId: "bare" }),
    });
    if (run >= 0) posts.push((await got) - posted);
  }
  const [click, post] = [quantile(clicks, 0.95), quantile(posts, 0.95)];
  console.log(
    `click to vendor: ${(click - post).toFixed(1)} ms over a bare POST at p95 (${click.toFixed(1)} against ${post.toFixed(1)} ms)`,
  );
  await stop();
});
