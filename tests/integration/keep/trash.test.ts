import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AssetView } from "../../../lib/services/assets/contract";
import type { TrashedAsset } from "../../../lib/services/trash/list-trash";
import { openApiLab, type ApiLab, type ApiPerson } from "../../support/api-lab";
import { endAll, look, reach, submit, workHere } from "../../support/job-driver";
import * as pictures from "../../support/pictures";

let lab: ApiLab;
let stopWorker: () => Promise<void>;
beforeAll(async () => {
  lab = await openApiLab();
  stopWorker = await workHere();
});
afterAll(async () => {
  await stopWorker();
  await lab.close();
});

async function upload(side: number, as: ApiPerson): Promise<AssetView> {
  const body = await pictures.redBlue(side, side).png().toBuffer();
  return (await lab.call("POST", "/assets", { as, body, headers: { "content-type": "image/png" } })).json();
}
async function trash(as: ApiPerson, query = "") {
  const answer = await lab.call("GET", `/trash${query}`, { as });
  const page: { items: TrashedAsset[]; nextCursor: string | null; total: { count: number; bytes: number } } =
    await answer.json();
  if (!page.items) throw new Error(JSON.stringify(page));
  return page;
}
const sql = (text: string, ...values: unknown[]) => lab.jobs.sql.query(text, values);
async function keyOf(id: string): Promise<string> {
  return (await sql(`SELECT "storageKey" FROM asset WHERE id = $1`, id)).rows[0].storageKey;
}
const isStored = (key: string) => existsSync(join(lab.jobs.dataDir, "files", key));
/** Lets something lie in the trash for longer than it is kept there. */
const wait31Days = (id: string) =>
  sql(`UPDATE asset SET "deletedAt" = "deletedAt" - interval '31 days' WHERE id = $1`, id);
async function sweep(): Promise<void> {
  const { sweepFiles } = await import("../../../lib/services/pictures/sweep-files");
  await sweepFiles();
}

describe("the trash", () => {
  it("lists what was thrown away, last first, page by page, with the day it goes", async () => {
    const person = await lab.addPerson("designer", "tidy");
    const assets = [await upload(20, person), await upload(21, person), await upload(22, person)];
    for (const { id } of assets) await lab.call("DELETE", `/assets/${id}`, { as: person });
    const first = await trash(person, "?limit=2");
    const rest = await trash(person, `?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(assets.map(({ id }) => id).reverse());
    expect(rest.nextCursor).toBeNull();
    expect(first.total).toEqual({ count: 3, bytes: assets.reduce((sum, { bytes }) => sum + bytes, 0) });
    const [latest] = first.items;
    expect(Date.parse(latest?.purgeAt ?? "") - Date.parse(latest?.deletedAt ?? "")).toBe(30 * 86_400_000);
    const thumbnail = await lab.call("GET", latest?.thumbnailUrl?.replace("/api/v1", "") ?? "", {
      as: person,
    });
    expect([thumbnail.status, thumbnail.headers.get("content-type")]).toEqual([200, "image/webp"]);
    await thumbnail.arrayBuffer();
    expect((await lab.call("GET", `/trash/${latest?.id}/file`, { as: lab.other })).status).toBe(404);
    expect((await trash(lab.other)).items).toEqual([]);
  });

  it("gives an asset 30 days, then takes rows and files", async () => {
    const person = await lab.addPerson("designer", "slow");
    const [young, old] = [await upload(23, person), await upload(24, person)];
    const keys = [await keyOf(young.id), await keyOf(old.id)] as const;
    for (const { id } of [young, old]) await lab.call("DELETE", `/assets/${id}`, { as: person });
    await wait31Days(old.id);
    expect((await trash(person)).items.map(({ id }) => id)).toEqual([young.id]);
    await sweep();
    expect(isStored(keys[0]) && isStored(`${keys[0]}.256.webp`)).toBe(true);
    expect(isStored(keys[1]) || isStored(`${keys[1]}.256.webp`) || isStored(`${keys[1]}.512.webp`)).toBe(
      false,
    );
    expect((await sql(`SELECT FROM asset WHERE id = $1`, old.id)).rowCount).toBe(0);
    expect((await lab.call("POST", `/assets/${young.id}/restore`, { as: person })).status).toBe(200);
  });

  it("keeps a file that another row needs", async () => {
    const [mine, theirs] = [await upload(25, lab.designer), await upload(26, lab.other)];
    const key = await keyOf(mine.id);
    await sql(`UPDATE asset SET "storageKey" = $1 WHERE id = $2`, key, theirs.id);
    await lab.call("DELETE", `/assets/${mine.id}`, { as: lab.designer });
    await lab.call("POST", "/trash/purge", { as: lab.designer, body: { ids: [mine.id] } });
    expect((await sql(`SELECT FROM asset WHERE id = $1`, mine.id)).rowCount).toBe(0);
    expect(isStored(key)).toBe(true);
  });

  it("keeps what a running job was given until the job has ended", async () => {
    const asset = await upload(29, lab.designer);
    const key = await keyOf(asset.id);
    const { id } = await submit(lab.jobs, "lingtu.text2img", { prompt: "x" }, { ownerId: lab.designer.id });
    await reach(lab.jobs, id, "succeeded");
    await sql(
      `UPDATE job SET status = 'waiting', "finishedAt" = NULL, "nextStepAt" = NULL WHERE id = $1`,
      id,
    );
    await sql(`INSERT INTO job_input ("jobId", path, "assetId") VALUES ($1, 'image', $2)`, id, asset.id);
    await lab.call("DELETE", `/assets/${asset.id}`, { as: lab.designer });
    await lab.call("POST", "/trash/purge", { as: lab.designer, body: { all: true } });
    expect((await trash(lab.designer)).items).toEqual([]);
    expect(isStored(key)).toBe(true);
    await endAll(lab.jobs);
    await sweep();
    expect(isStored(key)).toBe(false);
  });

  it("leaves a job saying that there was a result, but not what", async () => {
    const request = { ownerId: lab.designer.id };
    const { id } = await submit(lab.jobs, "lingtu.text2img", { prompt: "soon gone", num: 2 }, request);
    const [first, second] = (await reach(lab.jobs, id, "succeeded")).outputs;
    await lab.call("DELETE", `/assets/${first?.id}`, { as: lab.designer });
    await lab.call("POST", "/trash/purge", { as: lab.designer, body: { ids: [first?.id] } });
    const { outputs } = await look(lab.jobs, id);
    expect(outputs).toMatchObject([{ id: first?.id, url: null, purged: true }, { id: second?.id }]);
    expect(outputs[1]).not.toHaveProperty("purged");
    await lab.call("DELETE", `/jobs/${id}`, { as: lab.designer });
    expect((await lab.call("POST", `/jobs/${id}/restore`, { as: lab.designer })).status).toBe(200);
    expect((await look(lab.jobs, id)).outputs).toMatchObject([{ purged: true }, { url: expect.any(String) }]);
  });

  it("deletes for good only what lies in the caller's own trash", async () => {
    const [kept, thrown] = [await upload(27, lab.designer), await upload(28, lab.designer)];
    await lab.call("DELETE", `/assets/${thrown.id}`, { as: lab.designer });
    const ids = [kept.id, thrown.id];
    const purge = (as: ApiPerson, body: object) => lab.call("POST", "/trash/purge", { as, body });
    expect(await (await purge(lab.other, { ids })).json()).toEqual({ count: 0 });
    expect(await (await purge(lab.other, { all: true })).json()).toEqual({ count: 0 });
    expect(await (await purge(lab.designer, { ids })).json()).toEqual({ count: 1 });
    expect((await lab.call("GET", `/assets/${kept.id}`, { as: lab.designer })).status).toBe(200);
    expect((await lab.call("POST", `/assets/${thrown.id}/restore`, { as: lab.designer })).status).toBe(404);
    expect((await purge(lab.designer, {})).status).toBe(422);
  });
});
