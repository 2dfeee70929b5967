import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandboxServer, type SandboxServer } from "../server";
import { temporaryFolder } from "../testing/pictures";
import { zhiqiteCall } from "../testing/zhiqite-call";

let server: SandboxServer;
beforeAll(async () => {
  server = await startSandboxServer({ dataDir: temporaryFolder() });
});
afterAll(() => server.close());

type Row = Record<string, string | number>;
async function list(name: string, body: object): Promise<{ rows: Row[]; total: number }> {
  const { code, data } = await zhiqiteCall(server, `/sd/v2/query${name}List`, body);
  expect(code).toBe("200");
  return { rows: data.rows as Row[], total: Number(data.total) };
}

describe("the lists", () => {
  it.each([
    ["Model", 400, {}],
    ["Lora", 600, {}],
    ["Vae", 30, { vaeFileName: "" }],
    ["Embedding", 36, {}],
  ])("%s pages through at least %i different entries", async (name, least, filter) => {
    const ids = new Set<unknown>();
    let total = Infinity;
    for (let pageNum = 1; ids.size < total; pageNum += 1) {
      const page = await list(name, { ...filter, pageSize: 100, pageNum });
      total = page.total;
      for (const { id } of page.rows) ids.add(id);
      expect(page.rows).toHaveLength(Math.min(100, total - (pageNum - 1) * 100));
    }
    expect(total).toBeGreaterThanOrEqual(least);
    expect(ids.size).toBe(total);
  });

  it("have offline, absent and adult entries, in several bases and both scripts", async () => {
    for (const [name, status, upload, base, title] of [
      ["Model", "modelStatus", "modelUploadStatus", "modelBaseModel", "sdModelName"],
      ["Lora", "loraStatus", "loraUploadStatus", "loraBaseModel", "sdLoraName"],
    ] as const) {
      const { rows } = await list(name, { pageSize: 1000, pageNum: 1 });
      expect(new Set(rows.map((row) => row[status]))).toEqual(new Set([0, 1]));
      expect(new Set(rows.map((row) => row[upload]))).toEqual(new Set([0, 1, 2]));
      expect(new Set(rows.map((row) => row.isAdult))).toEqual(new Set([0, 1]));
      expect(new Set(rows.map((row) => row[base])).size).toBeGreaterThan(3);
      expect(rows.some((row) => /^[\u4e00-\u9fff]+ \d+$/.test(String(row[title])))).toBe(true);
      expect(rows.some((row) => /^[a-z ]+ \d+$/i.test(String(row[title])))).toBe(true);
    }
  });

  it("are searched by name, file and base", async () => {
    const page = { pageSize: 10, pageNum: 1 };
    const named = await list("Model", { ...page, sdModelName: "photon" });
    expect(named.rows[0]).toMatchObject({
      sdModelCheckpoint: "photon_v1_84728.safetensors",
      modelType: "Checkpoint",
    });
    expect((await list("Model", { ...page, sdModelCheckpoint: "photon_v1_84728.safetensors" })).total).toBe(
      1,
    );
    const based = await list("Lora", { ...page, loraBaseModel: "SDXL 1.0" });
    expect(based.rows.every(({ loraBaseModel }) => loraBaseModel === "SDXL 1.0")).toBe(true);
    expect((await list("Vae", { ...page, vaeFileName: "k1F8Anime2" })).total).toBe(1);
  });

  it("want a page, and the VAE's file name", async () => {
    for (const [name, body] of [
      ["Model", { pageSize: 10 }],
      ["Lora", { pageSize: "10", pageNum: 1 }],
      ["Vae", { pageSize: 10, pageNum: 1 }],
      ["Embedding", { pageSize: 10, pageNum: 1, name: "a" }],
    ] as const) {
      expect(await zhiqiteCall(server, `/sd/v2/query${name}List`, body)).toMatchObject({ code: "400" });
    }
  });

  it("draw every cover another, the same each time", async () => {
    const { rows } = await list("Model", { pageSize: 12, pageNum: 1 });
    const covers = rows.flatMap(({ modelImgUrl2 }) => String(modelImgUrl2).split(","));
    const files = await Promise.all(
      covers.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())),
    );
    expect(new Set(files.map((bytes) => bytes.toString("base64"))).size).toBe(covers.length);
    expect(await sharp(files[0]).metadata()).toMatchObject({ format: "jpeg", width: 384, height: 512 });
    const again = Buffer.from(await (await fetch(covers[0] ?? "")).arrayBuffer());
    expect(again.equals(files[0] ?? Buffer.alloc(0))).toBe(true);
    expect(rows[0]?.modelCoverImgUrl2).toBe(covers[0]);
    expect((await fetch(`${server.origin}/sandbox/files/zq-model-1-0.jpeg`)).status).toBe(404);
  });
});
