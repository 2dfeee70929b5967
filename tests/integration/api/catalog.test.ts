import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, problemOf, type ApiLab } from "../../support/api-lab";
import { eventually } from "../../support/job-lab";
import { redBlue } from "../../support/pictures";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

interface Item {
  id: string;
  provider: string;
  gender: string;
  thumbnailUrl: string;
}
const list = async (query: string): Promise<{ items: Item[]; nextCursor: string | null }> =>
  (await lab.call("GET", `/catalog/${query}`, { as: lab.designer })).json();

describe("a catalogue", () => {
  it("is there on the first request, with the vendor's fields and pictures kept here", async () => {
    const { items } = await list("faces");
    expect(items.length).toBeGreaterThan(4);
    const [face] = items;
    expect(face).toMatchObject({ provider: "lingtu", gender: expect.any(String), skin: expect.any(String) });
    const path = face?.thumbnailUrl.replace("/api/v1", "") ?? "";
    expect((await lab.call("GET", path)).status).toBe(401);
    const picture = await lab.call("GET", path, { as: lab.designer });
    expect(picture.headers.get("content-type")).toBe("image/webp");
    expect(
      Buffer.from(await picture.arrayBuffer())
        .subarray(8, 12)
        .toString(),
    ).toBe("WEBP");
    const { rows } = await lab.jobs.sql.query(
      `SELECT "pictureKey" FROM catalog_entry WHERE "vendorId" = $1`,
      [face?.id],
    );
    expect(rows[0].pictureKey).toMatch(/^catalog\/lingtu\/faces\//);
  });

  it("is paged in the vendor's order, searched and filtered without case", async () => {
    const { items: all } = await list("faces?limit=200");
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: { items: Item[]; nextCursor: string | null } = await list(`faces?limit=3&cursor=${cursor}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all.map(({ id }) => id));
    const women = all.filter(({ gender }) => gender.toLowerCase() === "female");
    expect((await list("faces?gender=FEMALE&limit=200")).items).toEqual(women);
    expect((await list(`faces?q=${all[0]?.id}`)).items).toContainEqual(all[0]);
    expect((await list("faces?provider=zhiqite")).items).toEqual([]);
  });

  it("answers unknown kinds and entries with 404, and names wrong parameters", async () => {
    expect((await lab.call("GET", "/catalog/shoes", { as: lab.designer })).status).toBe(404);
    const nothing = await lab.call("GET", "/catalog/faces/lingtu/nobody/thumbnail", { as: lab.designer });
    expect((await problemOf(nothing)).status).toBe(404);
    const wrong = await lab.call("GET", "/catalog/faces?limit=0&cursor=x", { as: lab.designer });
    expect((await problemOf(wrong)).errors).toMatchObject([{ path: "limit" }]);
    const cursor = await lab.call("GET", "/catalog/faces?cursor=x", { as: lab.designer });
    expect((await problemOf(cursor)).errors).toMatchObject([{ path: "cursor" }]);
  });

  it("loses what the vendor no longer lists when it is mirrored anew", async () => {
    await lab.jobs.sql.query(
      `INSERT INTO catalog_entry (provider, kind, "vendorId", position, data, "fetchedAt")
       VALUES ('lingtu', 'faces', 'gone', 9999, '{}', now() - interval '2 days')`,
    );
    const { refreshCatalog } = await import("../../../lib/services/catalog/refresh");
    const { storeCovers } = await import("../../../lib/services/catalog/covers");
    expect((await refreshCatalog("lingtu", "faces")).kind).toBe("complete");
    await storeCovers({ provider: "lingtu", kind: "faces" });
    const { rows } = await lab.jobs.sql.query(
      `SELECT "vendorId", "pictureKey" FROM catalog_entry WHERE kind = 'faces'`,
    );
    expect(rows.map(({ vendorId }) => vendorId)).not.toContain("gone");
    expect(rows.every(({ pictureKey }) => pictureKey !== null)).toBe(true);
  });

  it("is mirrored by a worker when an administrator asks", async () => {
    await list("backgrounds");
    await lab.jobs.sql.query(
      `UPDATE catalog_refresh SET "startedAt" = now() - interval '1 hour' WHERE kind = 'backgrounds'`,
    );
    const asked = await lab.call("POST", "/catalog/backgrounds/refresh", { as: lab.administrator });
    expect(asked.status).toBe(202);
    const worker = lab.jobs.work();
    const fresh = `SELECT 1 FROM catalog_refresh WHERE kind = 'backgrounds' AND "startedAt" > now() - interval '5 minutes' AND "finishedAt" IS NOT NULL`;
    await eventually(
      async () => (await lab.jobs.sql.query(fresh)).rowCount,
      (count) => count === 1,
    );
    await worker.stop();
  });
});

describe("a job that names a catalogue entry", () => {
  it("is checked against the list, also when nobody ever looked at it", async () => {
    await lab.jobs.sql.query("DELETE FROM catalog_entry WHERE kind = 'faces'");
    await lab.jobs.sql.query("DELETE FROM catalog_refresh WHERE kind = 'faces'");
    const { checkInput } = await import("../../../lib/services/jobs/check-input");
    const { findCapability } = await import("../../../lib/capabilities/registry");
    const { ingestUpload } = await import("../../../lib/services/assets/ingest-upload");
    const capability = findCapability("lingtu.model");
    if (!capability) throw new Error("no such capability");
    const bytes = await redBlue(256, 256).png().toBuffer();
    const upload = await ingestUpload({ ownerId: lab.designer.id, bytes });
    if (!upload.ok) throw new Error(upload.problem.kind);
    const check = (faceId: string) =>
      checkInput(lab.designer.id, capability, { model: upload.asset.id, faceId });
    const wrong = await check("nobody");
    expect(wrong.ok ? [] : wrong.issues).toContainEqual({ path: "faceId", code: "unknown_catalog_entry" });
    const [face] = (await list("faces")).items;
    const right = await check(face?.id ?? "");
    expect(right.ok ? [] : right.issues.filter(({ path }) => path === "faceId")).toEqual([]);
  });
});
