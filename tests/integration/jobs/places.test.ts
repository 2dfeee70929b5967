import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reach, submit } from "../../support/job-driver";
import { eventually, openJobLab, type JobLab } from "../../support/job-lab";

let lab: JobLab;
beforeAll(async () => {
  lab = await openJobLab();
  await lab.sql.query(
    `INSERT INTO provider_setting (provider, concurrency, disabled, "updatedAt") VALUES ('lingtu', 2, '{}', now())`,
  );
  lab.sandbox.control({ faults: [{ kind: "hold_executing", times: 0 }] });
  lab.work();
  lab.work();
});
afterAll(() => lab.close());

async function inFlight(): Promise<string[]> {
  const { rows } = await lab.sql.query(
    `SELECT id FROM job WHERE status IN ('submitting', 'waiting', 'running') ORDER BY "createdAt"`,
  );
  return rows.map(({ id }) => id);
}

const prompt = (n: number) => ({ prompt: `number ${n}` });

describe("a provider's places", () => {
  it(
    "are never exceeded by two workers, are given in turn, and refilled as soon as one is left",
    { timeout: 180_000 },
    async () => {
      const busy = lab.ownerId;
      const quiet = await lab.addPerson();
      const ids: string[] = [];
      for (const n of [0, 1, 2, 3])
        ids.push((await submit(lab, "lingtu.text2img", prompt(n), { ownerId: busy })).id);
      const first = await eventually(inFlight, (flying) => flying.length === 2);
      const late = (await submit(lab, "lingtu.text2img", prompt(4), { ownerId: quiet })).id;
      for (const id of first) await reach(lab, id, "running");
      lab.sandbox.control({ release: first[0] ?? "" });

      // Whoever has nothing in flight comes before somebody's third job.
      const second = await eventually(
        inFlight,
        (flying) => !flying.includes(first[0] ?? "") && flying.length === 2,
      );
      expect(second).toContain(late);

      lab.sandbox.control({ reset: true, settings: { waitMs: 50, runMs: 50 } });
      lab.sandbox.control({ release: "all" });
      const most = await mostWhile(
        Promise.all([...ids, late].map((id) => reach(lab, id, "succeeded", 60_000))),
      );
      expect(most).toBeLessThanOrEqual(2);
      for (const id of [...ids, late])
        expect(lab.sandbox.ledger(id)).toMatchObject([{ charged: 1, submits: 1 }]);
    },
  );
});

/** The most jobs ever seen in flight until something is done. */
async function mostWhile(done: Promise<unknown>): Promise<number> {
  let isDone = false;
  let most = 0;
  const watched = done.finally(() => (isDone = true));
  while (!isDone) {
    most = Math.max(most, (await inFlight()).length);
    await setTimeout(20);
  }
  await watched;
  return most;
}
