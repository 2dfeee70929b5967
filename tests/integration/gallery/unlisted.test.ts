import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AssetView } from "../../../lib/services/assets/contract";
import { openApiLab, problemOf, type ApiLab, type ApiPerson } from "../../support/api-lab";
import { endAll, submit } from "../../support/job-driver";
import * as pictures from "../../support/pictures";

let lab: ApiLab;
let person: ApiPerson;
beforeAll(async () => {
  lab = await openApiLab();
  person = await lab.addPerson("designer", "painter");
});
afterAll(() => lab.close());

async function upload(side: number, query = "?listed=false"): Promise<AssetView & { known: boolean }> {
  const body = await pictures.redBlue(side, side).png().toBuffer();
  const headers = { "content-type": "image/png" };
  return (await lab.call("POST", `/assets${query}`, { as: person, body, headers })).json();
}
async function get(path: string) {
  return (await lab.call("GET", path, { as: person })).json();
}
/** The ids that are listed, and how many pictures the days say there are. */
async function seen(): Promise<{ ids: string[]; counted: number }> {
  const { items } = await get("/assets?limit=200");
  const days: { items: { count: number }[] } = await get("/assets/days");
  return {
    ids: items.map(({ id }: AssetView) => id),
    counted: days.items.reduce((sum, { count }) => sum + count, 0),
  };
}

describe("what is only a means", () => {
  it("is in no list and no count, and there for whoever knows it", async () => {
    const before = await seen();
    const { id } = await upload(40);
    expect(await seen()).toEqual(before);
    expect((await get("/assets?kind=image&source=upload")).items).not.toContainEqual(
      expect.objectContaining({ id }),
    );
    expect(await get(`/assets/${id}`)).toMatchObject({ id, width: 40 });
  });

  it("is listed once it is brought in as a picture, and stays so", async () => {
    const { counted } = await seen();
    const { id } = await upload(41);
    expect(await upload(41, "")).toMatchObject({ id, known: true });
    expect(await seen()).toEqual({ ids: expect.arrayContaining([id]), counted: counted + 1 });
    expect((await upload(41)).id).toBe(id);
    expect((await seen()).ids).toContain(id);
  });

  it("goes after a month, unless a run was given it", async () => {
    const [unused, used, fresh, listed, sentAgain] = [
      await upload(42),
      await upload(43),
      await upload(44),
      await upload(45, ""),
      await upload(46),
    ];
    await submit(lab.jobs, "lingtu.lineart", { image: used.id }, { ownerId: person.id });
    await endAll(lab.jobs);
    await lab.jobs.sql.query(
      `UPDATE asset SET "createdAt" = "createdAt" - interval '31 days' WHERE id = ANY($1::uuid[])`,
      [[unused.id, used.id, listed.id, sentAgain.id]],
    );
    expect(await upload(46)).toMatchObject({ id: sentAgain.id });
    const { sweepFiles } = await import("../../../lib/services/pictures/sweep-files");
    await sweepFiles();
    expect(await problemOf(await lab.call("GET", `/assets/${unused.id}`, { as: person }))).toMatchObject({
      status: 404,
    });
    for (const { id } of [used, fresh, listed, sentAgain])
      expect(await get(`/assets/${id}`)).toMatchObject({ id });
  });

  it("says what it does not understand", async () => {
    expect(
      await problemOf(
        await lab.call("POST", "/assets?listed=perhaps", {
          as: person,
          body: await pictures.redBlue(50, 50).png().toBuffer(),
          headers: { "content-type": "image/png" },
        }),
      ),
    ).toMatchObject({ status: 422, errors: [{ path: "listed" }] });
  });
});
