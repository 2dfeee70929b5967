import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { reach, submit, workHere } from "../../support/job-driver";
import { openJobLab, type JobLab } from "../../support/job-lab";
import { redBlue } from "../../support/pictures";

let lab: JobLab;
let picture: string;
let stopWorker: () => Promise<void>;
beforeAll(async () => {
  lab = await openJobLab({ ZHIQITE_TOOLS: "hair/change, face/fusion" });
  const { ingestUpload } = await import("../../../lib/services/assets/ingest-upload");
  const taken = await ingestUpload({ ownerId: lab.ownerId, bytes: await redBlue(96, 96).png().toBuffer() });
  if (!taken.ok) expect.fail(JSON.stringify(taken));
  picture = taken.asset.id;
  stopWorker = await workHere();
});
afterAll(async () => {
  await stopWorker();
  await lab.close();
});
afterEach(() => lab.sandbox.control({ reset: true, settings: { waitMs: 100, runMs: 100 } }));

const CONTROLNET = {
  prompt: "a cat",
  sd_model_checkpoint: "photon_v1_84728.safetensors",
  width: 64,
  height: 64,
  batch_size: 1,
  resize_mode: 1,
  controlnet: { args: [{ module: "canny", model: "control_v11p_sd15_canny" }] },
};

describe("a ZhiQiTe task a retry takes over", () => {
  it.each([
    ["zhiqite.controlnet", () => CONTROLNET],
    ["zhiqite.tool", () => ({ toolCode: "hair/change", body: { image: `asset:${picture}` } })],
  ])("is asked for by the first job's id, at its own endpoint: %s", async (capability, inputOf) => {
    lab.sandbox.control({ faults: [{ kind: "hold_executing", vendor: "zhiqite" }] });
    const { id } = await submit(lab, capability, inputOf());
    await reach(lab, id, "running");
    // As a job ends whose files could not be had.
    await lab.sql.query(`UPDATE job SET status = 'failed', error = $2, "nextStepAt" = NULL WHERE id = $1`, [
      id,
      JSON.stringify({ code: "result_unavailable", vendorCode: null, vendorMessage: null }),
    ]);
    const { retryJob } = await import("../../../lib/services/jobs/retry");
    const again = await retryJob(lab.ownerId, id);
    if (!again?.ok) expect.fail(JSON.stringify(again));
    await reach(lab, again.job.id, "running");
    lab.sandbox.control({ release: "all" });
    expect(await reach(lab, again.job.id, "succeeded")).toMatchObject({ usage: { submits: 0 } });
    expect(lab.sandbox.ledger(id)).toMatchObject([{ charged: 1 }]);
    expect(lab.sandbox.ledger(again.job.id)).toEqual([]);
  });
});
