import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { endAll, look, reach, submit } from "../../support/job-driver";
import { eventually, openJobLab, type JobLab } from "../../support/job-lab";
import type { ProviderChange } from "../../../lib/services/providers/provider-change";

let lab: JobLab;
beforeAll(async () => {
  lab = await openJobLab();
  lab.sandbox.control({ settings: { waitMs: 50, runMs: 50 } });
  const workers = [lab.work(), lab.work()];
  await Promise.all(workers.map(({ ready }) => ready));
});
afterAll(() => lab.close());
afterEach(async () => {
  lab.sandbox.control({ reset: true, settings: { waitMs: 50, runMs: 50 } });
  await endAll(lab);
  await lab.sql.query("DELETE FROM provider_setting");
  await lab.sql.query("DELETE FROM provider_state");
});

/** Saves, and waits as long as another process may go by what it knew. */
async function save(change: Omit<ProviderChange, "provider">): Promise<void> {
  const { saveProvider } = await import("../../../lib/services/providers/save-provider");
  expect(await saveProvider({ provider: "lingtu", ...change }, { id: lab.ownerId })).toEqual({ ok: true });
  await setTimeout(2_100);
}

const prompt = (n: number) => ({ prompt: `number ${n}` });

/** Waits until a worker has looked at the job and put it aside. */
const parked = (id: string) =>
  eventually(
    async () => (await lab.sql.query(`SELECT status, "nextStepAt" FROM job WHERE id = $1`, [id])).rows[0],
    ({ status, nextStepAt }) => status === "queued" && nextStepAt === null,
  );

describe("a paused provider", () => {
  it("keeps its jobs in the queue, follows those that run, loses nothing and goes on when resumed", async () => {
    lab.sandbox.control({ faults: [{ kind: "hold_executing" }] });
    const running = (await submit(lab, "lingtu.text2img", prompt(0))).id;
    await reach(lab, running, "running");
    await save({ paused: true, pauseNote: "The bill is being looked at" });
    const waiting = [];
    for (const n of [1, 2, 3]) waiting.push((await submit(lab, "lingtu.text2img", prompt(n))).id);
    for (const id of waiting) await parked(id);
    lab.sandbox.control({ release: "all" });
    await reach(lab, running, "succeeded");
    for (const id of waiting) {
      expect(await look(lab, id)).toMatchObject({ status: "queued", usage: { submits: 0 } });
      expect(lab.sandbox.ledger(id)).toEqual([]);
    }

    await save({ paused: false });
    for (const id of waiting) await reach(lab, id, "succeeded");
    for (const id of waiting) expect(lab.sandbox.ledger(id)).toMatchObject([{ charged: 1, submits: 1 }]);
  });

  it("tells those who wait since when and why, and forgets the note when resumed", async () => {
    const { providerStates } = await import("../../../lib/services/providers/provider-states");
    const lingtu = async () => (await providerStates("zh-CN")).find(({ id }) => id === "lingtu");
    await save({ paused: true, pauseNote: "The bill is being looked at" });
    const held = await eventually(lingtu, (seen) => seen?.hold === "paused");
    expect(held).toMatchObject({ name: "灵图", note: "The bill is being looked at" });
    expect(Date.parse(held?.since ?? "")).toBeGreaterThan(Date.now() - 60_000);
    await save({ paused: false });
    expect(await eventually(lingtu, (seen) => seen?.hold === null)).toMatchObject({
      note: null,
      since: null,
    });
  });

  it("writes the pause and the resuming into the log, by name", async () => {
    await save({ paused: true });
    await save({ paused: false });
    const { rows } = await lab.sql.query(
      `SELECT action, "actorId" FROM audit_entry WHERE action IN ('provider.paused', 'provider.resumed')
       ORDER BY id DESC LIMIT 2`,
    );
    expect(rows).toEqual([
      { action: "provider.resumed", actorId: lab.ownerId },
      { action: "provider.paused", actorId: lab.ownerId },
    ]);
  });
});

describe("a limit of submits per minute", () => {
  it("is kept by two workers together, and the rest of the jobs wait for the next minute", async () => {
    await save({ submitsPerMinute: 3 });
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) ids.push((await submit(lab, "lingtu.text2img", prompt(n))).id);
    const count = async () => {
      const { rows } = await lab.sql.query<{ status: string }>("SELECT status FROM job WHERE id = ANY($1)", [
        ids,
      ]);
      return rows.map(({ status }) => status).sort();
    };
    const ended = ["queued", "queued", "queued", "succeeded", "succeeded", "succeeded"];
    expect(await eventually(count, (now) => now.join() === ended.join())).toEqual(ended);
    const sent = ids.flatMap((id) => lab.sandbox.ledger(id));
    expect(sent).toHaveLength(3);

    // The minute is over for two of them.
    await lab.sql.query(
      `UPDATE provider_state SET submits[1] = now() - interval '2 min', submits[2] = now() - interval '2 min'`,
    );
    const later = ["queued", "succeeded", "succeeded", "succeeded", "succeeded", "succeeded"];
    expect(await eventually(count, (now) => now.join() === later.join())).toEqual(later);

    await save({ submitsPerMinute: null });
    for (const id of ids) await reach(lab, id, "succeeded");
  });

  it("counts repeated submits, too", async () => {
    await save({ submitsPerMinute: 20 });
    lab.sandbox.control({ faults: [{ kind: "drop_after", times: 2 }] });
    await reach(lab, (await submit(lab, "lingtu.text2img", prompt(0))).id, "succeeded");
    const { rows } = await lab.sql.query("SELECT cardinality(submits) AS made FROM provider_state");
    expect(rows[0].made).toBe(3);
  });
});
