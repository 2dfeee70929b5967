import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, type ApiLab } from "../../support/api-lab";
import * as pictures from "../../support/pictures";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

const CAPABILITY = "lingtu.changeBackground";

async function upload(bytes: Buffer, type = "image/png"): Promise<string> {
  const answer = await lab.call("POST", "/assets", {
    as: lab.designer,
    body: bytes,
    headers: { "content-type": type },
  });
  return (await answer.json()).id;
}
async function preview(input: Record<string, unknown>, ownerId = lab.designer.id) {
  const { previewRequest } = await import("../../../lib/services/pictures/preview");
  const answer = await previewRequest({ ownerId, capability: CAPABILITY, input });
  if (!answer) throw new Error("no such capability");
  return answer;
}
/** A product with empty borders, a background of another shape and a mask that has the background's size. */
async function placedProduct() {
  return {
    width: 800,
    height: 600,
    goods: {
      url: await upload(
        await pictures.productPng(
          { width: 400, height: 200 },
          { left: 100, top: 20, width: 200, height: 160 },
        ),
      ),
      ...{ x: 10, y: 20, width: 800, height: 400 },
    },
    background: {
      url: await upload(await pictures.redBlue(1600, 600).jpeg().toBuffer(), "image/jpeg"),
      mask: await upload(await pictures.redBlue(1600, 600).negate().png().toBuffer()),
    },
  };
}

describe("what the vendor gets, shown before", () => {
  it("is byte for byte what the vendor fetches, with the numbers it is sent", async () => {
    const input = await placedProduct();
    const answer = await preview(input);
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
    const { submitJob } = await import("../../../lib/services/jobs/submit");
    const { preparePictures } = await import("../../../lib/services/pictures/prepare");
    const { db } = await import("../../../lib/db/client");
    const submitted = await submitJob({ ownerId: lab.designer.id, capability: CAPABILITY, input });
    if (!submitted.ok) throw new Error(JSON.stringify(submitted.problem));
    const job = await db().job.findUniqueOrThrow({ where: { id: submitted.job.id } });
    const prepared = await preparePictures(job);
    expect(answer.preview.input).toEqual(prepared.input);
    expect(answer.preview.pictures.map(({ path }) => path).sort()).toEqual([...prepared.urls.keys()].sort());
    for (const { path, bytes, mime } of answer.preview.pictures) {
      const fetched = await fetch(prepared.urls.get(path) ?? "");
      expect(fetched.headers.get("content-type")).toBe(mime);
      expect(Buffer.from(await fetched.arrayBuffer()).equals(bytes), path).toBe(true);
    }
  });

  it("keeps nothing: neither a job nor a public address", async () => {
    const { db } = await import("../../../lib/db/client");
    const count = () => Promise.all([db().job.count(), db().publicGrant.count()]);
    const before = await count();
    expect((await preview(await placedProduct())).ok).toBe(true);
    expect(await count()).toEqual(before);
  });

  it("names what is wrong instead, and shows nobody another person's pictures", async () => {
    const input = await placedProduct();
    const opaque = await upload(await pictures.redBlue(90, 90).jpeg().toBuffer(), "image/jpeg");
    const answer = await preview({ ...input, goods: { ...input.goods, url: opaque } });
    expect(answer).toMatchObject({ ok: false, issues: [{ path: "goods.url", code: "needs_matting" }] });
    const stranger = await preview(input, lab.other.id);
    expect(stranger).toMatchObject({ ok: false });
  });
});
