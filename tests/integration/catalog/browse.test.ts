import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CatalogItem } from "../../../lib/vendors/contract";
import { openApiLab, problemOf, type ApiLab, type ApiPerson } from "../../support/api-lab";

const ENTRIES = 10_000;

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
  await fill();
}, 120_000);
afterAll(() => lab.close());

/** Ten thousand LoRAs, among them a few with names to look for. */
async function fill(): Promise<void> {
  const { writePage } = await import("../../../lib/services/catalog/write-page");
  const { openRun, finishRun } = await import("../../../lib/services/catalog/mirror-run");
  const { resolveProvider } = await import("../../../lib/services/providers/resolve");
  const { baseUrl } = await resolveProvider("zhiqite");
  const run = await openRun("zhiqite", "loras", baseUrl ?? "");
  for (let first = 0; first < ENTRIES; first += 1_000) {
    const items = Array.from({ length: 1_000 }, (_, index) => entry(first + index));
    await writePage({ provider: "zhiqite", kind: "loras", fetchedAt: run.startedAt, position: first }, items);
  }
  await finishRun(run, ENTRIES);
  await lab.jobs.sql.query("ANALYZE catalog_entry");
}

const NAMES: Record<number, string> = {
  7: "橘猫写真 Orange Cat",
  8: "国风水墨 Ink Wash",
  9: "ＡＮＩＭＥ Style",
  4_321: "水墨橘猫",
  9_999: "100% Real_Photo",
};

function entry(index: number): CatalogItem {
  const name = NAMES[index] ?? `Plain style number ${index} 普通风格`;
  const token = `lora_${index}`;
  return {
    vendorId: String(index),
    data: {
      id: index,
      sdLoraName: name,
      loraBaseModel: index % 4 === 0 ? "SDXL 1.0" : "SD 1.5",
      sdLoraFileName: `${token}.safetensors`,
      sdLoraFileSimplifyName: token,
      loraVersion: "v1",
      loraStatus: index === 8 ? 0 : 1,
      loraUploadStatus: index === 9 ? 1 : 2,
      isAdult: index === 4_321 ? 1 : 0,
    },
    pictureUrls: [],
    names: [name, `${token}.safetensors`],
    baseModel: index % 4 === 0 ? "SDXL 1.0" : "SD 1.5",
    usable: index !== 8 && index !== 9,
    adult: index === 4_321,
  };
}

interface Item {
  id: string;
  name: string;
  favourite: boolean;
  usable: boolean;
  unusable: string | null;
  usedAt: string | null;
}
async function list(query: string, as: ApiPerson = lab.designer) {
  const answer = await lab.call("GET", `/catalog/loras?${query}`, { as });
  const page: { items: Item[]; nextCursor: string | null } = await answer.json();
  return { ...page, ids: page.items.map(({ id }) => id) };
}
const search = async (q: string) => (await list(new URLSearchParams({ q }).toString())).ids;
const mark = (id: string, body: object, as = lab.designer) =>
  lab.call("PATCH", `/catalog/loras/zhiqite/${id}`, { as, body });

describe("searching ten thousand entries", () => {
  it("finds Chinese words of any length, Latin in any case and width, and files", async () => {
    expect(await search("橘猫")).toEqual(["7"]);
    expect(await search("水墨")).toEqual(["8"]);
    expect(await search("猫")).toEqual(["7"]);
    expect(await search("ORANGE")).toEqual(["7"]);
    expect(await search("anime")).toEqual(["9"]);
    expect(await search("lora_77.safe")).toEqual(["77"]);
    expect(await search("wash 国风")).toEqual(["8"]);
    expect(await search("猫橘")).toEqual([]);
  });

  it("takes every character for itself", async () => {
    expect(await search("100%")).toEqual(["9999"]);
    expect(await search("real_photo")).toEqual(["9999"]);
    expect(await search("x_y")).toEqual([]);
  });

  it("uses its index, also for a Chinese word of two characters", async () => {
    const { db, Prisma } = await import("../../../lib/db/client");
    const { pageStatement } = await import("../../../lib/services/catalog/page-statement");
    for (const q of ["橘猫", "orange"]) {
      const filter = { kind: "loras", q, fields: {}, personId: lab.designer.id, after: null } as const;
      const statement = await pageStatement(filter, ["zhiqite"], 51);
      const plan = await db().$queryRaw<unknown[]>(Prisma.sql`EXPLAIN (FORMAT JSON) ${statement}`);
      expect(JSON.stringify(plan)).toContain("catalog_entry_searchGrams_idx");
    }
  });

  it("narrows by base model, usability and what a request names, and counts what is left", async () => {
    expect((await list("baseModel=SDXL%201.0&limit=3")).ids).toEqual(["0", "4", "8"]);
    expect((await list("usable=true&limit=9")).ids).not.toContain("8");
    expect((await list("usable=false")).items).toMatchObject([
      { id: "8", unusable: "offline" },
      { id: "9", unusable: "uploading" },
    ]);
    expect((await list("token=lora_5000")).ids).toEqual(["5000"]);
    const answer = await lab.call("GET", "/catalog/loras/facets?usable=true", { as: lab.designer });
    expect(await answer.json()).toMatchObject({
      count: ENTRIES - 3,
      baseModels: [
        { value: "SD 1.5", count: 7_498 },
        { value: "SDXL 1.0", count: 2_499 },
      ],
      lists: [{ provider: "zhiqite", state: "fresh", entries: ENTRIES }],
    });
  });

  it("pages on without gaps", async () => {
    const first = await list("baseModel=SDXL%201.0&limit=200");
    const second = await list(`baseModel=SDXL%201.0&limit=200&cursor=${first.nextCursor}`);
    expect(second.ids[0]).toBe("800");
    expect(new Set([...first.ids, ...second.ids]).size).toBe(400);
  });
});

describe("adult entries", () => {
  it("are hidden in every way until an administrator shows them", async () => {
    const save = (adult: string | null) =>
      lab.call("PATCH", "/admin/providers/zhiqite", { as: lab.administrator, body: { settings: { adult } } });
    const one = () => lab.call("GET", "/catalog/loras/zhiqite/4321", { as: lab.designer });
    expect(await search("水墨橘猫")).toEqual([]);
    expect((await list("adult=true")).ids).toEqual([]);
    expect((await list("token=lora_4321")).ids).toEqual([]);
    expect((await one()).status).toBe(404);
    expect((await mark("4321", { favourite: true })).status).toBe(404);
    expect(
      (await lab.call("GET", "/catalog/loras/zhiqite/4321/thumbnail", { as: lab.designer })).status,
    ).toBe(404);

    expect((await save("show")).status).toBe(200);
    expect(await search("水墨橘猫")).toEqual(["4321"]);
    expect((await list("adult=true")).ids).toEqual(["4321"]);
    expect((await one()).status).toBe(200);
    await save(null);
    expect(await search("水墨橘猫")).toEqual([]);
  });
});

describe("a person's marks", () => {
  it("are theirs alone: favourites, and what they used with the latest first", async () => {
    expect(await (await mark("12", { favourite: true })).json()).toMatchObject({ id: "12", favourite: true });
    await mark("13", { used: true });
    await mark("11", { used: true });
    await mark("12", { used: true });
    expect((await list("favourite=true")).ids).toEqual(["12"]);
    const recent = await list("recent=true&limit=2");
    expect(recent.ids).toEqual(["12", "11"]);
    expect((await list(`recent=true&limit=2&cursor=${recent.nextCursor}`)).ids).toEqual(["13"]);
    expect((await list("favourite=true", lab.other)).ids).toEqual([]);
    expect((await list("token=lora_12", lab.other)).items).toMatchObject([
      { favourite: false, usedAt: null },
    ]);

    await mark("12", { favourite: false });
    expect((await list("favourite=true")).ids).toEqual([]);
    expect((await list("recent=true")).ids).toContain("12");
  });

  it("are made by a job for the LoRAs of its prompt", async () => {
    const { findCapability } = await import("../../../lib/capabilities/registry");
    const { rememberUsed } = await import("../../../lib/services/catalog/remember-used");
    const capability = findCapability("zhiqite.text2image");
    if (!capability) throw new Error("no such capability");
    const prompt = "a fox <lora:lora_500:0.8>, <lora:nobody:1> <lora:lora_501:0.5> <lora:lora_500:0.2>";
    await rememberUsed(lab.other.id, capability, { prompt, negative_prompt: "" });
    expect((await list("recent=true", lab.other)).ids.sort()).toEqual(["500", "501"]);
  });

  it("take nothing else", async () => {
    const wrong = await mark("12", { favourite: "yes", colour: "red" });
    expect((await problemOf(wrong)).errors?.map(({ path }) => path).sort()).toEqual(["colour", "favourite"]);
    expect((await mark("no-such", { favourite: true })).status).toBe(404);
  });
});

describe("catalogues", () => {
  it("are for people who signed in, and refreshed by administrators", async () => {
    for (const path of ["/catalog/loras", "/catalog/loras/facets", "/catalog/loras/zhiqite/12"]) {
      expect((await lab.call("GET", path)).status).toBe(401);
    }
    expect((await lab.call("PATCH", "/catalog/loras/zhiqite/12", { body: { favourite: true } })).status).toBe(
      401,
    );
    expect((await lab.call("POST", "/catalog/loras/refresh", { as: lab.designer })).status).toBe(403);
  });
});
