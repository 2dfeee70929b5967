import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { look, reach, submit, workHere } from "../../support/job-driver";
import { openJobLab, type JobLab } from "../../support/job-lab";

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
beforeEach(() => lab.sandbox.control({ reset: true, clearLedger: true, settings: { waitMs: 0, runMs: 0 } }));

/** A photograph's worth of detail in this size; another one for each grey. */
function photograph(width: number, height: number, grey = 120) {
  const noise = { type: "gaussian", mean: grey, sigma: 30 } as const;
  return sharp({ create: { width, height, channels: 3, background: "#888", noise } });
}
async function upload(bytes: Buffer): Promise<string> {
  const { ingestUpload } = await import("../../../lib/services/assets/ingest-upload");
  const kept = await ingestUpload({ ownerId: lab.ownerId, bytes });
  if (!kept.ok) throw new Error(kept.problem.kind);
  return kept.asset.id;
}
const cat = { inputText: "a cat", width: 320, height: 200 };
const charged = () => lab.sandbox.ledger().reduce((sum, entry) => sum + entry.charged, 0);

describe("SuperApp through the studio", () => {
  it("turns a picture into a video with size, length and a poster", async () => {
    const inputImage = await upload(await photograph(400, 300).png().toBuffer());
    const { id } = await submit(lab, "superapp.image2video", { inputText: "wind in the trees", inputImage });
    const { outputs, tool, vendorTaskId } = await reach(lab, id, "succeeded");
    expect(tool).toBe("image-to-video");
    expect(vendorTaskId).toMatch(/^[0-9a-f-]{36}$/);
    expect(outputs).toMatchObject([{ kind: "video", mime: "video/mp4", width: 400, height: 300 }]);
    const { getAsset } = await import("../../../lib/services/assets/find-asset");
    const asset = await getAsset(lab.ownerId, outputs[0]?.id ?? "");
    expect(asset?.durationMs).toBeGreaterThan(2_900);
    expect(asset?.durationMs).toBeLessThan(3_100);
    expect(asset?.thumbnailUrl).toContain("?w=512");
  });

  it("draws the seed a try-on needs, records it, and sends the same on every call", async () => {
    const modelImage = await upload(await photograph(300, 400).png().toBuffer());
    const garmentImage = await upload(await photograph(300, 300, 90).jpeg().toBuffer());
    const input = { modelImage, garmentImage, category: "upper" };
    const { id } = await submit(lab, "superapp.catvton", input);
    const job = await reach(lab, id, "succeeded");
    const [drawn] = job.adjustments.filter(({ path }) => path === "seed");
    expect(drawn).toMatchObject({ change: "drawn", from: null, to: expect.any(Number) });
    expect(job.outputs).toMatchObject([{ kind: "image", width: 300, height: 400 }]);
  });

  it("refits pictures the vendor does not read, and refuses those that are too small for it", async () => {
    const inputImage = await upload(await photograph(400, 300, 60).webp().toBuffer());
    const { id } = await submit(lab, "superapp.image2video", { inputText: "rain", inputImage });
    const job = await reach(lab, id, "succeeded");
    expect(job.adjustments).toEqual([{ path: "inputImage", change: "format", from: "webp", to: "png" }]);

    const { submitJob } = await import("../../../lib/services/jobs/submit");
    const small = await upload(await photograph(149, 300).png().toBuffer());
    const light = await upload(
      await sharp({ create: { width: 200, height: 200, channels: 3, background: "#777" } })
        .png()
        .toBuffer(),
    );
    const garment = { category: "upper", seed: 1 };
    const refused = await submitJob({
      ownerId: lab.ownerId,
      capability: "superapp.catvton",
      input: { ...garment, modelImage: small, garmentImage: light },
    });
    const tooSmall = { code: "picture_too_small", params: { limit: "150 × 150" } };
    expect(refused).toMatchObject({
      ok: false,
      problem: {
        kind: "input",
        issues: [
          { path: "modelImage", ...tooSmall },
          { path: "garmentImage", code: "picture_too_small", params: { limit: "5 KB" } },
        ],
      },
    });
    const tooLight = await submitJob({
      ownerId: lab.ownerId,
      capability: "superapp.image2video",
      input: { inputText: "rain", inputImage: light },
    });
    expect(tooLight).toMatchObject({
      problem: { issues: [{ path: "inputImage", code: "picture_too_small", params: { limit: "5 KB" } }] },
    });
  });

  it.each(["error_after", "garbage_after", "drop_after"] as const)(
    "does not repeat a submit whose answer was lost by %s: a person decides, and knows that it may cost twice",
    async (kind) => {
      lab.sandbox.control({ faults: [{ vendor: "superapp", kind }] });
      const { id } = await submit(lab, "superapp.text2image", cat);
      const job = await reach(lab, id, "uncertain");
      expect(job).toMatchObject({
        usage: { submits: 1 },
        error: { code: "vendor_unreachable", retryable: true },
      });
      expect(charged()).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect((await look(lab, id)).status).toBe("uncertain");
      expect(charged()).toBe(1);

      const { retryJob } = await import("../../../lib/services/jobs/retry");
      const again = await retryJob(lab.ownerId, id);
      if (!again?.ok) throw new Error(JSON.stringify(again));
      await reach(lab, again.job.id, "succeeded");
      expect(charged()).toBe(2);
    },
  );

  it("ends a readable refusal with the vendor's own words, uncharged", async () => {
    lab.sandbox.control({
      faults: [
        { vendor: "superapp", kind: "refuse", code: "INTCNN_COMMON_SYS_ERROR", message: "服务端未知异常" },
      ],
    });
    const { id } = await submit(lab, "superapp.text2image", cat);
    const job = await reach(lab, id, "failed");
    expect(job.error).toMatchObject({
      code: "vendor_failed",
      vendorCode: "INTCNN_COMMON_SYS_ERROR",
      vendorMessage: "服务端未知异常",
    });
    expect(charged()).toBe(0);
  });
});
