import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Findable } from "../../../lib/services/search/asset-search";
import { openApiLab, type ApiLab, type ApiPerson } from "../../support/api-lab";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

interface Page {
  items: { id: string; createdAt: string; own: boolean }[];
  nextCursor: string | null;
}
interface Days {
  items: { day: string; count: number; parts: [number, number, number][] }[];
  next: string | null;
}

async function list(query: Record<string, string>, as: ApiPerson = lab.designer): Promise<Page> {
  const answer = await lab.call("GET", `/assets?${new URLSearchParams(query)}`, { as });
  expect(answer.status).toBe(200);
  return answer.json();
}
async function days(query: Record<string, string>, as: ApiPerson = lab.designer): Promise<Days> {
  const answer = await lab.call("GET", `/assets/days?${new URLSearchParams(query)}`, { as });
  expect(answer.status).toBe(200);
  return answer.json();
}

/** A result of a person's, made at a moment, found by the words and facets given. */
async function result(
  owner: ApiPerson,
  createdAt: string,
  { words = [], ...facets }: { words?: string[] } & Partial<Findable> = {},
): Promise<string> {
  const { db } = await import("../../../lib/db/client");
  const { searchColumns } = await import("../../../lib/services/search/asset-search");
  const id = uuid();
  const shape = { kind: "image", source: "output", width: 800, height: 600, ...facets } as const;
  const { kind, source, width, height } = shape;
  const file = { mime: "image/png", bytes: 1, sha256: id, storageKey: `t/${id}.png` };
  const found = searchColumns({ ...shape, words });
  await db().asset.create({
    data: { id, ownerId: owner.id, kind, source, width, height, ...file, ...found, createdAt },
  });
  return id;
}

describe("the gallery's list", () => {
  it("goes through everything once, newest first, also where moments are the same", async () => {
    const person = await lab.addPerson("designer", "pages");
    const made: string[] = [];
    for (let index = 0; index < 25; index += 1)
      made.push(await result(person, `2026-05-0${1 + (index % 3)}T10:00:00.000Z`));
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: Page = await list({ limit: "7", ...(cursor ? { cursor } : {}) }, person);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect([...seen].sort()).toEqual([...made].sort());
    const whole = (await list({ limit: "200" }, person)).items;
    expect(whole.map(({ id }) => id)).toEqual(seen);
    expect(whole.map(({ createdAt }) => createdAt)).toEqual(
      whole
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .toReversed(),
    );
  });

  it("gives any place of a span by how many lie before it", async () => {
    const person = await lab.addPerson("designer", "spans");
    for (let minute = 10; minute < 20; minute += 1) await result(person, `2026-05-01T10:${minute}:00.000Z`);
    const span = { from: "2026-05-01T10:12:00.000Z", to: "2026-05-01T10:18:00.000Z" };
    const { items } = await list({ ...span, skip: "2", limit: "3" }, person);
    expect(items.map(({ createdAt }) => createdAt.slice(14, 16))).toEqual(["15", "14", "13"]);
  });

  it("narrows by every facet, and by several at once", async () => {
    const person = await lab.addPerson("designer", "facets");
    const at = "2026-05-02T10:00:00.000Z";
    const ids = {
      cat: await result(person, at, { tool: "inpaint", provider: "lingtu", capability: "lingtu.inpaint" }),
      ink: await result(person, at, {
        tool: "text-to-image",
        model: "ink.safetensors",
        loras: ["wash_v1", "b"],
      }),
      film: await result(person, at, { kind: "video", width: 600, height: 800, partial: true }),
      photo: await result(person, at, { source: "upload", width: 500, height: 500 }),
    };
    const found = async (query: Record<string, string>) =>
      (await list(query, person)).items
        .map(({ id }) => Object.entries(ids).find(([, each]) => each === id)?.[0])
        .sort();
    expect(await found({ tool: "inpaint" })).toEqual(["cat"]);
    expect(await found({ provider: "lingtu", capability: "lingtu.inpaint" })).toEqual(["cat"]);
    expect(await found({ model: "ink.safetensors" })).toEqual(["ink"]);
    expect(await found({ lora: "wash_v1" })).toEqual(["ink"]);
    expect(await found({ kind: "video" })).toEqual(["film"]);
    expect(await found({ kind: "video,image", shape: "portrait" })).toEqual(["film"]);
    expect(await found({ partial: "true" })).toEqual(["film"]);
    expect(await found({ source: "upload", shape: "square" })).toEqual(["photo"]);
    expect(await found({ tool: "inpaint", model: "ink.safetensors" })).toEqual([]);
  });

  it("refuses what no filter knows, naming it", async () => {
    const answer = await lab.call("GET", "/assets?shape=round&rating=9", { as: lab.designer });
    expect(answer.status).toBe(422);
    const { errors }: { errors: { path: string }[] } = await answer.json();
    expect(errors.map(({ path }) => path).sort()).toEqual(["rating", "shape"]);
  });
});

describe("searching the gallery", () => {
  it("finds Chinese words of two characters, Latin in any case and width, and single letters", async () => {
    const person = await lab.addPerson("designer", "words");
    const at = "2026-05-03T10:00:00.000Z";
    const cat = await result(person, at, { words: ["一只橘猫在窗边", "Ginger CAT"] });
    const ink = await result(person, at, { words: ["国风水墨 竹林", "x"] });
    const find = async (q: string) => (await list({ q }, person)).items.map(({ id }) => id).sort();
    expect(await find("橘猫")).toEqual([cat]);
    expect(await find("水墨")).toEqual([ink]);
    expect(await find("ｃａｔ 橘猫")).toEqual([cat]);
    expect(await find("水墨 cat")).toEqual([]);
    expect(await find("墨水")).toEqual([]);
    expect(await find("x")).toEqual([ink]);
    expect(await find("   ")).toEqual([cat, ink].sort());
  });

  it("finds a run's results by prompt and used names, and an upload by its file and its notes", async () => {
    const { recordedWords } = await runAndUpload();
    for (const [word, id] of recordedWords) {
      expect((await list({ q: word })).items.map((item) => item.id)).toContain(id);
    }
  });

  async function runAndUpload(): Promise<{ recordedWords: [string, string][] }> {
    const { ingestUpload } = await import("../../../lib/services/assets/ingest-upload");
    const { refreshSearch } = await import("../../../lib/services/search/refresh-search");
    const { db } = await import("../../../lib/db/client");
    const { redBlue } = await import("../../support/pictures");
    const bytes = await redBlue(64, 48).png().toBuffer();
    const upload = await ingestUpload({ ownerId: lab.designer.id, bytes, name: "素材-灯塔.png" });
    if (!upload.ok) throw new Error("the picture was not taken");
    await db().asset.update({ where: { id: upload.asset.id }, data: { notes: "给客户看的初稿" } });
    await refreshSearch(upload.asset.id);
    const { submit, reach, workHere } = await import("../../support/job-driver");
    const stop = await workHere();
    const job = await submit({ ...lab.jobs, ownerId: lab.designer.id }, "lingtu.text2img", {
      prompt: "黄昏的老街 lanterns",
    });
    await reach(lab.jobs, job.id, "succeeded");
    await stop();
    const { assetId } = await db().output.findFirstOrThrow({ where: { jobId: job.id } });
    return {
      recordedWords: [
        ["灯塔", upload.asset.id],
        ["初稿", upload.asset.id],
        ["老街", assetId ?? ""],
        ["LANTERNS", assetId ?? ""],
      ],
    };
  }
});

describe("how the list spreads over days", () => {
  it("follows the reader's calendar, not the server's", async () => {
    const person = await lab.addPerson("designer", "zones");
    for (const at of ["2026-05-03T15:50:00.000Z", "2026-05-03T16:10:00.000Z", "2026-05-04T02:00:00.000Z"])
      await result(person, at);
    const counts = async (zone: string) =>
      (await days({ zone }, person)).items.map(({ day, count }) => `${day} ${count}`);
    expect(await counts("UTC")).toEqual(["2026-05-04 1", "2026-05-03 2"]);
    expect(await counts("Asia/Shanghai")).toEqual(["2026-05-04 2", "2026-05-03 1"]);
    expect(await counts("Asia/Kathmandu")).toEqual(["2026-05-04 1", "2026-05-03 2"]);
    expect(await counts("no such zone")).toEqual(await counts("UTC"));
  });

  it("says the same from kept counts as from counting under a filter that takes everything", async () => {
    const person = await lab.addPerson("designer", "kept");
    for (let index = 0; index < 40; index += 1)
      await result(person, `2026-0${1 + (index % 6)}-1${index % 9}T0${index % 9}:30:00.000Z`);
    expect(await days({ zone: "Asia/Shanghai" }, person)).toEqual(
      await days({ zone: "Asia/Shanghai", kind: "image" }, person),
    );
  });

  it("tells spans that hold exactly what the list finds between them", async () => {
    const person = await lab.addPerson("designer", "parts");
    for (let index = 0; index < 30; index += 1)
      await result(person, `2026-05-05T${10 + (index % 10)}:0${index % 7}:00.000Z`);
    for (const { parts } of (await days({}, person)).items) {
      for (const [from, to, count] of parts) {
        const span = { from: new Date(from * 60_000).toISOString(), to: new Date(to * 60_000).toISOString() };
        expect((await list({ ...span, limit: "200" }, person)).items).toHaveLength(count);
      }
    }
  });
});

describe("other people's galleries", () => {
  it("are closed to designers, and to administrators until the studio opens them", async () => {
    const id = await result(lab.other, "2026-05-06T10:00:00.000Z");
    const { letAdministratorsSeeAll } = await import("../../../lib/services/people/see-all");
    const look = async (as: ApiPerson) => {
      const paths = [
        `/assets?person=${lab.other.id}`,
        `/assets/days?person=${lab.other.id}`,
        `/assets/${id}`,
      ];
      return Promise.all(paths.map(async (path) => (await lab.call("GET", path, { as })).status));
    };
    expect(await look(lab.designer)).toEqual([403, 403, 404]);
    expect(await look(lab.administrator)).toEqual([403, 403, 404]);
    await letAdministratorsSeeAll(true);
    expect(await look(lab.administrator)).toEqual([200, 200, 200]);
    expect(await look(lab.designer)).toEqual([403, 403, 404]);
    const [seen] = (await list({ person: lab.other.id }, lab.administrator)).items;
    expect(seen).toMatchObject({ id, own: false });
    expect((await lab.call("DELETE", `/assets/${id}`, { as: lab.administrator })).status).toBe(404);
    await letAdministratorsSeeAll(false);
    expect(await look(lab.administrator)).toEqual([403, 403, 404]);
  });
});
