import { setTimeout } from "node:timers/promises";
import { reach, submit, workHere } from "../support/job-driver";
import { quantile, storeBare, withJobBench } from "./job-bench";

/** From the vendor's finish to the event, less half of POLL_MIN_MS, against bare fetching, storing and thumbnails. */
const RUNS = 40;
const POLL_MIN_MS = 200;

await withJobBench({ POLL_MIN_MS: String(POLL_MIN_MS), POLL_MAX_MS: "15000" }, async ({ lab, vendor }) => {
  const { subscribeJobEvents } = await import("../../lib/services/jobs/events");
  const stop = await workHere();
  const stopEvents = new AbortController();
  const told = new Map<string, number>();
  await subscribeJobEvents(
    lab.ownerId,
    null,
    ({ id, status }) => status === "succeeded" && told.set(id, performance.now()),
    stopEvents.signal,
  );
  const events: number[] = [];
  const stores: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    let finishedAt = Infinity;
    vendor.finishedWhen(() => performance.now() >= finishedAt);
    const { id } = await submit(lab, "lingtu.text2img", { prompt: `finish ${run}` });
    await reach(lab, id, "waiting");
    finishedAt = performance.now() + 300 + Math.random() * 1_000;
    await reach(lab, id, "succeeded");
    await setTimeout(50);
    events.push((told.get(id) ?? Infinity) - finishedAt - POLL_MIN_MS / 2);

    const started = performance.now();
    const answer = await fetch(`${vendor.origin}/files/bare.png`);
    await storeBare(lab.dataDir, `bare-${run}.png`, Buffer.from(await answer.arrayBuffer()));
    stores.push(performance.now() - started);
  }
  const [event, store] = [quantile(events, 0.5), quantile(stores, 0.5)];
  console.log(
    `finish to event: ${(event - store).toFixed(1)} ms over bare store-and-thumbnail at p50 (${event.toFixed(1)} against ${store.toFixed(1)} ms)`,
  );
  stopEvents.abort();
  await stop();
});
