import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Lineage } from "../../../lib/services/lineage/lineage-view";
import { openApiLab, type ApiLab, type ApiPerson } from "../../support/api-lab";
import { bringPicture, freshPicture } from "../../support/pictures-of-people";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
}, 120_000);
afterAll(() => lab.close());

/** A finished run, as rows: what it was given and what it made. */
async function run(
  owner: ApiPerson,
  inputs: Record<string, string>,
  outputs: readonly string[],
): Promise<string> {
  const id = randomUUID();
  const { sql } = lab.jobs;
  await sql.query(
    `INSERT INTO job (id, "ownerId", capability, provider, tool, status, input, "deadlineAt", "inputHash")
     VALUES ($1, $2, 'lingtu.upscale', 'lingtu', 'upscale', 'succeeded', '{}', now(), '')`,
    [id, owner.id],
  );
  for (const [path, asset] of Object.entries(inputs))
    await sql.query(`INSERT INTO job_input ("jobId", path, "assetId") VALUES ($1, $2, $3)`, [
      id,
      path,
      asset,
    ]);
  for (const [index, asset] of outputs.entries())
    await sql.query(
      `INSERT INTO output ("jobId", index, id, "assetId", kind) VALUES ($1, $2, $3, $3, 'image')`,
      [id, index, asset],
    );
  return id;
}
const picture = (as = lab.designer) => bringPicture(lab, as);
async function lineage(id: string, query = "", as = lab.designer): Promise<Lineage> {
  return (await lab.call("GET", `/assets/${id}/lineage${query}`, { as })).json();
}
const generations = ({ pictures }: Lineage) =>
  Object.fromEntries(pictures.map((one) => [one.id, one.generation]));

describe("the family of a picture", () => {
  it("is what it was made from and what was made of it, with the runs between, masks left out", async () => {
    const [photo, mask, cut, large, other] = await Promise.all([
      picture(),
      picture(),
      picture(),
      picture(),
      picture(),
    ]);
    const first = await run(lab.designer, { image: photo, maskImage: mask }, [cut, other]);
    const second = await run(lab.designer, { image: cut }, [large]);
    const family = await lineage(cut);
    expect(generations(family)).toEqual({ [cut]: 0, [photo]: -1, [large]: 1 });
    expect(family.runs.map(({ id, inputs, outputs }) => [id, inputs, outputs])).toEqual([
      [first, [photo], [cut]],
      [second, [cut], [large]],
    ]);
    expect(family.more).toEqual({ before: false, after: false });
    const uses = await (await lab.call("GET", `/jobs?uses=${mask}`, { as: lab.designer })).json();
    expect(uses.items).toMatchObject([{ id: first }]);
  });

  it("goes as far as it is asked to, says when there is more, and ends in a circle", async () => {
    const chain = await Promise.all(Array.from({ length: 5 }, () => picture()));
    for (const [index, from] of chain.slice(0, -1).entries()) {
      await run(lab.designer, { image: from }, [chain[index + 1] ?? ""]);
    }
    const [a = "", b = "", c = "", d = "", e = ""] = chain;
    const near = await lineage(c, "?depth=1");
    expect([generations(near), near.more]).toEqual([
      { [b]: -1, [c]: 0, [d]: 1 },
      { before: true, after: true },
    ]);
    const whole = await lineage(c, "?depth=5");
    expect(generations(whole)).toEqual({ [a]: -2, [b]: -1, [c]: 0, [d]: 1, [e]: 2 });
    await run(lab.designer, { image: e, style: c }, []);
    expect(generations(await lineage(c, "?depth=5"))).toEqual(generations(whole));
  });

  it("says of what is in the trash only that it was there", async () => {
    const [from, to] = [await picture(), await picture()];
    await run(lab.designer, { image: from }, [to]);
    await lab.call("DELETE", `/assets/${from}`, { as: lab.designer });
    const { pictures } = await lineage(to);
    expect(pictures.find(({ id }) => id === from)).toMatchObject({ gone: true, thumbnailUrl: null });
  });

  it("shows others nothing but the picture they share in", async () => {
    const [from, shared, made] = [await picture(), await picture(), await picture()];
    await run(lab.designer, { image: from }, [shared]);
    await run(lab.designer, { image: shared }, [made]);
    const box = await (
      await lab.call("POST", "/collections", { as: lab.designer, body: { name: "Open", sharing: "read" } })
    ).json();
    await lab.call("POST", `/collections/${box.id}/add`, { as: lab.designer, body: { ids: [shared] } });
    const seen = await lineage(shared, "", lab.other);
    expect([generations(seen), seen.runs]).toEqual([{ [shared]: 0 }, []]);
  });
});

describe("the same picture brought in again", () => {
  it("is recognised and given back, and so is a result that was saved", async () => {
    const bytes = await freshPicture();
    const first = await bringPicture(lab, lab.designer, "one.png", bytes);
    const form = new FormData();
    form.append("file", new File([new Uint8Array(bytes)], "two.png", { type: "image/png" }));
    const again = await lab.call("POST", "/assets", { as: lab.designer, body: form });
    expect(await again.json()).toMatchObject({ id: first, known: true, name: "one.png" });
    await lab.jobs.sql.query(`UPDATE asset SET source = 'output', "uploadSha256" = NULL WHERE id = $1`, [
      first,
    ]);
    expect(await bringPicture(lab, lab.designer, "saved.png", bytes)).toBe(first);
    expect(await bringPicture(lab, lab.other, "theirs.png", bytes)).not.toBe(first);
  });
});
