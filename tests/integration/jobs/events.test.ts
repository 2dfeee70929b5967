import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JobEvent } from "../../../lib/services/jobs/events";
import { reach, submit, workHere } from "../../support/job-driver";
import { eventually, openJobLab, type JobLab } from "../../support/job-lab";

let lab: JobLab;
let stopWorker: () => Promise<void>;
beforeAll(async () => {
  lab = await openJobLab();
  stopWorker = await workHere();
});
afterAll(async () => {
  await stopWorker();
  await lab.close();
});

async function follow(ownerId: string, afterId: string | null) {
  const { subscribeJobEvents } = await import("../../../lib/services/jobs/events");
  const stop = new AbortController();
  const heard: JobEvent[] = [];
  await subscribeJobEvents(ownerId, afterId, (event) => heard.push(event), stop.signal);
  return { heard, stop: () => stop.abort() };
}

const ended = (heard: JobEvent[], id: string) =>
  eventually(
    async () => heard.filter((event) => event.id === id).map(({ status }) => status),
    (statuses) => statuses.at(-1) === "succeeded",
  );

describe("the event stream", () => {
  it("tells every change of the person's jobs in order, and nobody else's", async () => {
    const stranger = await follow(await lab.addPerson(), null);
    const stream = await follow(lab.ownerId, null);
    const { id } = await submit(lab, "lingtu.text2img", { prompt: "a cat" });
    const told = await ended(stream.heard, id);
    expect(told.filter((status) => status !== "running")).toEqual([
      "queued",
      "submitting",
      "waiting",
      "collecting",
      "succeeded",
    ]);
    expect(stranger.heard).toEqual([]);
    stream.stop();
    stranger.stop();
  });

  it("resumes after the last event heard: nothing missed, nothing twice, also when jobs overlap", async () => {
    const first = await follow(lab.ownerId, null);
    const ids = await Promise.all(
      Array.from(
        { length: 6 },
        async (_, n) => (await submit(lab, "lingtu.text2img", { prompt: `cat ${n}` })).id,
      ),
    );
    await eventually(
      async () => first.heard.length,
      (count) => count >= 8,
    );
    first.stop();
    const before = [...first.heard];
    const last = before.at(-1)?.eventId ?? null;
    await Promise.all(ids.map((id) => reach(lab, id, "succeeded")));

    const second = await follow(lab.ownerId, last);
    const { rows } = await lab.sql.query(
      `SELECT id::text FROM job_event e WHERE "ownerId" = $1 AND "jobId" = ANY($2) ORDER BY e.id`,
      [lab.ownerId, ids],
    );
    const heard = [...before, ...second.heard].map(({ eventId }) => eventId);
    expect(heard).toEqual(rows.map(({ id }) => id));
    second.stop();
  });
});
