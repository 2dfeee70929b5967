import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { lingtuThrough, startGateway, type Gateway } from "../../support/gateway";
import { endAll, look, reach, submit, workHere } from "../../support/job-driver";
import { eventually, openJobLab, type JobLab } from "../../support/job-lab";

let lab: JobLab;
let gateway: Gateway;
let stopWorker: () => Promise<void>;
beforeAll(async () => {
  gateway = await startGateway();
  lab = await openJobLab(lingtuThrough(gateway));
  gateway.target = lab.sandbox.port;
  stopWorker = await workHere();
});
afterAll(async () => {
  await stopWorker();
  await lab.close();
  await gateway.close();
});
afterEach(async () => {
  gateway.silent = false;
  gateway.calls.length = 0;
  lab.sandbox.control({ reset: true, settings: { waitMs: 50, runMs: 50 } });
  await endAll(lab);
  await lab.sql.query("DELETE FROM provider_state");
});

const cat = { prompt: "a cat" };
const SUBMIT = "POST /sandbox/lingtu/aigc/text2img";
const submits = () => gateway.calls.filter((call) => call === SUBMIT).length;

async function state(): Promise<{ failures: number; openedAt: Date | null; probeAt: Date | null }> {
  const { rows } = await lab.sql.query("SELECT * FROM provider_state WHERE provider = 'lingtu'");
  return rows[0] ?? { failures: 0, openedAt: null, probeAt: null };
}

/** As after ten silent calls, with the next probe due in so many seconds. */
async function openBreaker(probeInSeconds: number): Promise<void> {
  await lab.sql.query(
    `INSERT INTO provider_state (provider, failures, "openedAt", "probeAt")
     VALUES ('lingtu', 10, now(), now() + make_interval(secs => $1))
     ON CONFLICT (provider) DO UPDATE
       SET failures = 10, "openedAt" = now(), "probeAt" = now() + make_interval(secs => $1)`,
    [probeInSeconds],
  );
}

describe("the breaker", () => {
  it("opens after ten unanswered calls of several jobs in a row, and holds new jobs back until one is answered", async () => {
    gateway.silent = true;
    const early = [];
    for (const n of [1, 2, 3]) early.push((await submit(lab, "lingtu.text2img", { prompt: `${n}` })).id);
    const opened = await eventually(state, ({ openedAt }) => openedAt !== null);
    expect(opened.failures).toBeGreaterThanOrEqual(10);

    const { id } = await submit(lab, "lingtu.text2img", cat);
    const { providerStates } = await import("../../../lib/services/providers/provider-states");
    await eventually(
      () => providerStates("en"),
      (states) => states.some((one) => one.id === "lingtu" && one.hold === "not_answering"),
    );
    await eventually(
      async () =>
        (await lab.sql.query(`SELECT "nextStepAt" FROM job WHERE id = $1`, [id])).rows[0].nextStepAt,
      (due) => due === null,
    );
    expect(await look(lab, id)).toMatchObject({ status: "queued", usage: { submits: 0 }, error: null });

    gateway.silent = false;
    for (const job of [...early, id]) await reach(lab, job, "succeeded");
    expect(await state()).toMatchObject({ failures: 0, openedAt: null });
  });

  it("tries again with a call that costs nothing, stays open while that is silent, and closes on an answer", async () => {
    gateway.silent = true;
    await openBreaker(0);
    const { id } = await submit(lab, "lingtu.text2img", cat);
    const next = await eventually(state, ({ failures }) => failures === 11);
    expect(next.openedAt).not.toBeNull();
    expect(gateway.calls.length).toBe(1);
    expect(submits()).toBe(0);
    const later = await eventually(state, ({ probeAt }) => probeAt !== null && +probeAt - Date.now() < 5_500);
    expect(Number(later.probeAt) - Date.now()).toBeGreaterThan(1_000);
    expect((await look(lab, id)).status).toBe("queued");

    gateway.silent = false;
    expect((await reach(lab, id, "succeeded")).usage.submits).toBe(1);
    expect(gateway.calls.findIndex((call) => call === SUBMIT)).toBe(2);
  });

  it("leaves a running task alone while the vendor is silent, and follows it to its end afterwards", async () => {
    lab.sandbox.control({ faults: [{ kind: "hold_executing" }] });
    const { id } = await submit(lab, "lingtu.text2img", cat);
    await reach(lab, id, "running");
    gateway.silent = true;
    await openBreaker(60);
    await eventually(
      async () => {
        const before = gateway.calls.length;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        return gateway.calls.length - before;
      },
      (calls) => calls === 0,
    );
    expect((await look(lab, id)).status).toBe("running");
    gateway.silent = false;
    lab.sandbox.control({ release: "all" });
    await openBreaker(0);
    await reach(lab, id, "succeeded");
  });

  it("does not count refusals, failed tasks and refused files", async () => {
    lab.sandbox.control({
      faults: [{ kind: "quota", times: 12 }],
    });
    for (let n = 0; n < 12; n += 1) {
      await reach(lab, (await submit(lab, "lingtu.text2img", { prompt: `${n}` })).id, "failed");
    }
    lab.sandbox.control({ faults: [{ kind: "fail", times: 2 }] });
    for (const n of [1, 2]) {
      await reach(lab, (await submit(lab, "lingtu.text2img", { prompt: `task ${n}` })).id, "failed");
    }
    lab.sandbox.control({ faults: [{ kind: "file_html", times: 1 }] });
    await reach(lab, (await submit(lab, "lingtu.text2img", cat)).id, "failed");
    expect(await state()).toMatchObject({ failures: 0, openedAt: null });
  });

  it("begins to count anew at each answer", async () => {
    const { noteAnswer, noteSilence } = await import("../../../lib/services/providers/watch/note-answer");
    const silence = { code: "vendor_unreachable", vendorCode: "503", vendorMessage: null } as const;
    for (let n = 0; n < 9; n += 1) await noteSilence("lingtu", silence);
    await noteAnswer("lingtu");
    await noteSilence("lingtu", silence);
    expect(await state()).toMatchObject({ failures: 1, openedAt: null });
  });

  it("closes when an administrator changes what is called", async () => {
    await openBreaker(60);
    const { saveProvider } = await import("../../../lib/services/providers/save-provider");
    await saveProvider({ provider: "lingtu", concurrency: 5 }, { id: null });
    expect((await state()).openedAt).not.toBeNull();
    await saveProvider({ provider: "lingtu", settings: { appId: "sandbox" } }, { id: null });
    expect((await state()).openedAt).toBeNull();
  });
});
