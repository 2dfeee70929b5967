import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AssetView } from "../../../lib/services/assets/contract";
import { openApiLab, problemOf, type ApiLab, type ApiPerson } from "../../support/api-lab";
import { reach, submit, workHere } from "../../support/job-driver";
import { eventually } from "../../support/job-lab";
import * as pictures from "../../support/pictures";
import { unzip } from "../../support/zip";

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

async function upload(name: string, side: number, as = lab.designer): Promise<AssetView> {
  const form = new FormData();
  const bytes = await pictures.redBlue(side, side).png().toBuffer();
  form.set("file", new File([new Uint8Array(bytes)], name, { type: "image/png" }));
  return (await lab.call("POST", "/assets", { as, body: form })).json();
}
async function fetchExport(body: object, as: ApiPerson = lab.designer): Promise<Map<string, Buffer>> {
  const asked = await lab.call("POST", "/exports", { as, body });
  expect(asked.status).toBe(201);
  const { url } = await asked.json();
  const answer = await lab.call("GET", url.replace("/api/v1", ""), { as });
  expect(answer.headers.get("content-type")).toBe("application/zip");
  return unzip(Buffer.from(await answer.arrayBuffer()));
}
const manifestOf = (files: Map<string, Buffer>) => JSON.parse(files.get("manifest.json")?.toString() ?? "{}");
const storedFile = (key: string) => join(lab.jobs.dataDir, "files", key);
async function keyOf({ id }: AssetView): Promise<string> {
  const { rows } = await lab.jobs.sql.query(`SELECT "storageKey" FROM asset WHERE id = $1`, [id]);
  return rows[0].storageKey;
}

describe("an export", () => {
  it("packs chosen pictures in their order, as they are stored, with a manifest", async () => {
    const [first, second] = [await upload("kiln.png", 30), await upload("kiln.png", 31)];
    const files = await fetchExport({ ids: [second.id, first.id], name: "{name}/{n} {width}" });
    expect([...files.keys()]).toEqual(["kiln/0001 31.png", "kiln/0002 30.png", "manifest.json"]);
    const whole = await lab.call("GET", `/assets/${first.id}/file`, { as: lab.designer });
    expect(files.get("kiln/0002 30.png")).toEqual(Buffer.from(await whole.arrayBuffer()));
    expect(manifestOf(files)).toMatchObject({
      items: [
        { file: "kiln/0001 31.png", id: second.id, stored: { sha256: second.sha256, width: 31 } },
        { file: "kiln/0002 30.png", id: first.id },
      ],
      leftOut: [],
    });
  });

  it("gives equal names a number each", async () => {
    const ids = [(await upload("same.png", 32)).id, (await upload("same.png", 33)).id];
    const files = await fetchExport({ ids, name: "{name}", parameters: "none" });
    expect([...files.keys()]).toEqual(["same.png", "same-2.png"]);
  });

  it("holds a search: every picture that the list has, and none beside", async () => {
    const person = await lab.addPerson("designer", "searcher");
    for (let side = 40; side < 45; side += 1) await upload(`glaze-${side}.png`, side, person);
    await upload("other.png", 46, person);
    const { exportedAssets } = await import("../../../lib/services/exports/exported-assets");
    const names: (string | null)[][] = [];
    for await (const batch of exportedAssets(person.id, { search: { q: "glaze" } }, 2))
      names.push(batch.map(({ row }) => row.name));
    expect(names).toEqual([
      ["glaze-44.png", "glaze-43.png"],
      ["glaze-42.png", "glaze-41.png"],
      ["glaze-40.png"],
    ]);
    const files = await fetchExport({ search: { q: "glaze" }, name: "{name}", parameters: "none" }, person);
    expect([...files.keys()]).toEqual([44, 43, 42, 41, 40].map((side) => `glaze-${side}.png`));
  });

  it("writes how a result was made into names, sidecars and the picture itself", async () => {
    const input = { prompt: "a blue teapot", seed: 42 };
    const { id } = await submit(
      lab.jobs,
      "lingtu.text2img",
      { prompt: input.prompt },
      { ownerId: lab.designer.id },
    );
    const [output] = (await reach(lab.jobs, id, "succeeded")).outputs;
    const wish = {
      ids: [output?.id],
      name: "{tool}-{prompt}-{provider}",
      parameters: "each",
      metadata: "embed",
    };
    for (const format of ["png", "jpeg", "webp"] as const) {
      const files = await fetchExport({ ...wish, format, quality: 60 });
      const extension = format === "jpeg" ? "jpg" : format;
      const name = `text-to-image-a blue teapot-lingtu.${extension}`;
      expect([...files.keys()]).toEqual([name, `${name}.json`]);
      const { format: real, xmp } = await sharp(files.get(name)).metadata();
      expect([real, xmp?.toString()]).toEqual([
        format,
        expect.stringContaining("<easel:prompt>a blue teapot</easel:prompt>"),
      ]);
      expect(JSON.parse(files.get(`${name}.json`)?.toString() ?? "")).toMatchObject({
        capability: "lingtu.text2img",
        prompt: "a blue teapot",
        input: { prompt: "a blue teapot" },
      });
    }
    const [stripped] = (await fetchExport({ ...wish, metadata: "strip", parameters: "none" })).values();
    expect(stripped?.includes("teapot")).toBe(false);
  });

  it("names a picture whose file is missing or broken, and packs the others", async () => {
    const [kept, missing, broken] = [
      await upload("a.png", 50),
      await upload("b.png", 51),
      await upload("c.png", 52),
    ];
    await rm(storedFile(await keyOf(missing)));
    const { storage } = await import("../../../lib/storage");
    await storage().put(await keyOf(broken), Buffer.from("no picture"), "image/png");
    const ids = [missing.id, broken.id, kept.id];
    const files = await fetchExport({ ids, name: "{name}", format: "webp", parameters: "none" });
    expect([...files.keys()]).toEqual(["a.webp", "manifest.json"]);
    expect(manifestOf(files)).toMatchObject({
      items: [],
      leftOut: [
        { id: missing.id, name: "b.png", reason: "missing" },
        { id: broken.id, name: "c.png", reason: "unreadable" },
      ],
    });
  });

  it("holds nothing of another person's, and is fetched by its owner alone", async () => {
    const [mine, theirs] = [await upload("mine.png", 60), await upload("theirs.png", 61, lab.other)];
    const body = { ids: [theirs.id, mine.id], name: "{name}" };
    expect([...(await fetchExport(body)).keys()]).toEqual(["mine.png", "manifest.json"]);
    const { url } = await (await lab.call("POST", "/exports", { as: lab.designer, body })).json();
    const path = url.replace("/api/v1", "");
    expect((await lab.call("GET", path, { as: lab.other })).status).toBe(404);
    expect((await lab.call("GET", path, { as: lab.administrator })).status).toBe(404);
    await lab.jobs.sql.query(`UPDATE export SET "createdAt" = now() - interval '25 hours'`);
    expect((await lab.call("GET", path, { as: lab.designer })).status).toBe(404);
    const { sweepExports } = await import("../../../lib/services/exports/keep-export");
    await sweepExports();
    expect((await lab.jobs.sql.query(`SELECT FROM export`)).rowCount).toBe(0);
  });

  it("stops when its reader goes, and leaves nothing behind", async () => {
    const ids: string[] = [];
    for (let side = 70; side < 80; side += 1) {
      const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
      const big = sharp({
        create: { width: 600, height: 600 + side, channels: 3, background: "#888", noise },
      });
      const headers = { "content-type": "image/png" };
      const body = await big.png().toBuffer();
      ids.push((await (await lab.call("POST", "/assets", { as: lab.designer, body, headers })).json()).id);
    }
    const { url } = await (await lab.call("POST", "/exports", { as: lab.designer, body: { ids } })).json();
    const answer = await lab.call("GET", url.replace("/api/v1", ""), { as: lab.designer });
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    const temporary = () => readdir(join(lab.jobs.dataDir, "tmp"));
    await eventually(temporary, (names) => !names.some((name) => name.endsWith(".manifest")));
  });

  it("names every wrong field of a wish", async () => {
    const body = { ids: [], name: "{date}-{nonsense}", quality: 0, format: "tiff", more: 1 };
    const answer = await problemOf(await lab.call("POST", "/exports", { as: lab.designer, body }));
    expect(answer.errors?.map(({ path }) => path).sort()).toEqual([
      "format",
      "ids",
      "more",
      "name",
      "quality",
    ]);
    const both = { ids: ["0198c0de-0000-7000-8000-000000000000"], search: {} };
    expect((await lab.call("POST", "/exports", { as: lab.designer, body: both })).status).toBe(422);
    expect((await lab.call("POST", "/exports", { as: lab.designer, body: {} })).status).toBe(422);
  });
});
