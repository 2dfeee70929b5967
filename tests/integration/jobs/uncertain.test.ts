import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { failure } from "../../../lib/errors/job-error";
import type { ResolvedProvider } from "../../../lib/services/providers/resolved-provider";
import type { SubmitOutcome, VendorClient } from "../../../lib/vendors/contract";
import { look, reach, submit, workHere } from "../../support/job-driver";
import type * as Registry from "../../../lib/vendors/registry";
import { openJobLab, type JobLab } from "../../support/job-lab";

/** A vendor that does not know a repeated submit: what it is asked, and what it answers. */
const vendor = vi.hoisted(() => ({ submits: 0, answer: null as SubmitOutcome | null }));

vi.mock("../../../lib/vendors/registry", async (importOriginal) => {
  const original = await importOriginal<typeof Registry>();
  return {
    ...original,
    vendorOf: (id: string) => {
      const lingtu = original.vendorOf("lingtu");
      return id === "lingtu" && lingtu
        ? { ...lingtu, manifest: { ...lingtu.manifest, lostSubmit: "person" } }
        : undefined;
    },
  };
});
vi.mock("../../../lib/services/providers/resolve", () => ({
  resolveProvider: async (): Promise<ResolvedProvider> => ({
    id: "lingtu",
    enabled: true,
    source: "admin",
    client,
    settings: {},
    concurrency: 8,
    submitsPerMinute: null,
    baseUrl: "http://127.0.0.1:1",
    isSandbox: false,
    cannotReachStudio: false,
    disabledCapabilities: [],
    access: {},
  }),
}));

const client: VendorClient = {
  submit: async () => {
    vendor.submits += 1;
    return vendor.answer ?? { kind: "unanswered", failure: failure("vendor_unreachable") };
  },
  query: async () => ({ kind: "waiting" }),
  catalogs: {},
  verify: async () => ({ kind: "ok" }),
};

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
beforeEach(() => {
  vendor.submits = 0;
  vendor.answer = null;
});

const cat = { prompt: "a cat" };

describe("a vendor without an idempotency key", () => {
  it("is never asked twice after a lost answer: a person decides", async () => {
    vendor.answer = { kind: "unanswered", failure: failure("bad_answer", 502, "Bad Gateway") };
    const { id } = await submit(lab, "lingtu.text2img", cat);
    const job = await reach(lab, id, "uncertain");
    expect(job.error).toMatchObject({
      code: "vendor_unreachable",
      retryable: true,
      vendorCode: "502",
      vendorMessage: "Bad Gateway",
      message: expect.stringContaining("Nobody knows"),
    });
    expect(vendor.submits).toBe(1);

    const { resolveJob } = await import("../../../lib/services/jobs/resolve");
    expect(await resolveJob(await lab.addPerson(), id)).toBeNull();
    expect(await resolveJob(lab.ownerId, id)).toMatchObject({ ok: true, job: { status: "failed" } });
    expect(await resolveJob(lab.ownerId, id)).toEqual({ ok: false, problem: { kind: "wrong_state" } });
  });

  it("is asked again only by a person's retry, as a job of its own", async () => {
    const { id } = await submit(lab, "lingtu.text2img", cat);
    await reach(lab, id, "uncertain");
    vendor.answer = { kind: "accepted", vendorTaskId: "1" };
    const { retryJob } = await import("../../../lib/services/jobs/retry");
    const again = await retryJob(lab.ownerId, id);
    if (!again?.ok) throw new Error(JSON.stringify(again));
    await reach(lab, again.job.id, "waiting");
    expect(vendor.submits).toBe(2);
    expect((await look(lab, id)).status).toBe("uncertain");
  });

  it("leaves a job uncertain whose worker died within the call", async () => {
    vendor.answer = { kind: "accepted", vendorTaskId: "2" };
    const { id } = await submit(lab, "lingtu.text2img", cat);
    await reach(lab, id, "waiting");
    await lab.sql.query(
      `UPDATE job SET status = 'submitting', "vendorTaskId" = NULL, "leaseToken" = gen_random_uuid(),
       "leaseUntil" = now() - interval '1 s', "nextStepAt" = now() WHERE id = $1`,
      [id],
    );
    const { sweep } = await import("../../../lib/services/jobs/sweep");
    await sweep(0);
    await reach(lab, id, "uncertain");
    expect(vendor.submits).toBe(1);
  });

  it("leaves a job uncertain at its deadline, and tries again what was refused for the moment", async () => {
    vendor.answer = { kind: "refused", again: true, failure: failure("rate_limited", 429) };
    const { id } = await submit(lab, "lingtu.text2img", cat);
    await vi.waitFor(() => expect(vendor.submits).toBeGreaterThan(1), 60_000);
    vendor.answer = { kind: "accepted", vendorTaskId: "3" };
    await reach(lab, id, "waiting");
    await lab.sql.query(`UPDATE job SET "deadlineAt" = now() WHERE id = $1`, [id]);
    expect((await reach(lab, id, "uncertain")).error?.code).toBe("vendor_unreachable");
  });
});
