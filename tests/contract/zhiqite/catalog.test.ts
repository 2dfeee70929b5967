import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CatalogError } from "../../../lib/vendors/contract";
import { SD_PATH } from "./pinned";
import { startVendorDouble, type VendorDouble } from "./vendor-double";

let vendor: VendorDouble;
beforeAll(async () => {
  vendor = await startVendorDouble();
});
afterAll(() => vendor.close());

const HOST = "https://aigcoss.dobestai.com/api-model-file/model-img-file";
const QUERY = "Expires=2006764200&OSSAccessKeyId=REDACTED&Signature=a,b%2Fc%3D";
const COVER = `${HOST}/99f2.jpeg?${QUERY}`;
const SECOND = `${HOST}/f1b1.jpeg?${QUERY}`;

/** The documents' examples, their lists of pictures cut to two. */
const MODEL = {
  id: 39,
  sdModelCheckpoint: "photon_v1_84728.safetensors",
  sdModelName: "Photon",
  modelBaseModel: "SD 1.5",
  modelHash: "EC41BD2A8271ACDE4AE81CAC004D9F3300E7FB0870EAE8CBFE0BBC4EF8E27F91",
  modelType: "Checkpoint",
  modelVersion: "v1",
  modelStatus: 1,
  modelUploadStatus: 2,
  modelImgUrl2: `${COVER},${SECOND}`,
  modelCoverImgUrl2: COVER,
  isAdult: 0,
};
const LORA = {
  id: 8741,
  sdLoraName: "Hayasaka Ai 早坂愛 / Kaguya-sama wa Kokurasetai ",
  loraBaseModel: "SD 1.5",
  sdLoraFileName: "hayasaka_ai_v10_26390.safetensors",
  sdLoraFileSimplifyName: "hayasaka_ai_v10_26390",
  loraVersion: "v1",
  loraStatus: 1,
  loraUploadStatus: 0,
  loraImgUrl2: `${SECOND},${COVER}`,
  loraCoverImgUrl2: COVER,
  isAdult: 1,
};

function page(rows: object[], over: object = {}) {
  return {
    code: "200",
    msg: "success",
    data: { rows, total: rows.length, pageSize: 100, pageNum: 1, ...over },
  };
}
type Kind = "models" | "loras" | "vaes" | "embeddings";
const list = (kind: Kind, cursor: string | null = null) =>
  vendor.client.catalogs[kind]?.(cursor) ?? expect.fail(`no ${kind}`);

describe("the lists", () => {
  it.each([
    ["models", "queryModelList", { pageSize: 100, pageNum: 1 }],
    ["loras", "queryLoraList", { pageSize: 100, pageNum: 1 }],
    ["vaes", "queryVaeList", { vaeFileName: "", pageSize: 100, pageNum: 1 }],
    ["embeddings", "queryEmbeddingList", { pageSize: 100, pageNum: 1 }],
  ] as const)("of %s are asked for page by page", async (kind, path, body) => {
    vendor.answer(page([]));
    expect(await list(kind)).toEqual({ items: [], next: null, total: 0 });
    expect(vendor.received.at(-1)).toMatchObject({ url: `${SD_PATH}/${path}`, body: JSON.stringify(body) });
    await list(kind, "3");
    expect(JSON.parse(vendor.received.at(-1)?.body ?? "")).toEqual({ ...body, pageNum: 3 });
  });

  it("give models with their fields unchanged, the cover first, and no picture twice", async () => {
    vendor.answer(page([MODEL]));
    expect(await list("models")).toEqual({
      items: [
        {
          vendorId: "39",
          data: MODEL,
          pictureUrls: [COVER, SECOND],
          names: ["Photon", "photon_v1_84728.safetensors", "v1"],
          baseModel: "SD 1.5",
          usable: true,
          adult: false,
        },
      ],
      next: null,
      total: 1,
    });
  });

  it("give LoRAs, those not uploaded as not usable, adult ones as adult", async () => {
    vendor.answer(page([LORA]));
    expect(await list("loras")).toMatchObject({
      items: [
        {
          vendorId: "8741",
          data: LORA,
          pictureUrls: [COVER, SECOND],
          names: [LORA.sdLoraName.trim(), "hayasaka_ai_v10_26390", "hayasaka_ai_v10_26390.safetensors", "v1"],
          baseModel: "SD 1.5",
          usable: false,
          adult: true,
        },
      ],
    });
  });

  it.each([
    [{ modelStatus: 0 }, false],
    [{ modelStatus: "0" }, false],
    [{ modelUploadStatus: 0 }, false],
    [{ modelUploadStatus: 1 }, false],
    [{ modelStatus: "1", modelUploadStatus: "2" }, true],
    [{ modelStatus: null, modelUploadStatus: null }, true],
  ])("say of a model with %o whether it can be used: %s", async (over, usable) => {
    vendor.answer(page([{ ...MODEL, ...over }]));
    expect(await list("models")).toMatchObject({ items: [{ usable }] });
  });

  it("give VAEs and embeddings, which have no pictures and are all usable", async () => {
    vendor.answer(page([{ id: 2, vaeFileName: "k1F8Anime2_k1F8Anime2VAE.ckpt" }]));
    expect(await list("vaes")).toMatchObject({
      items: [{ vendorId: "2", pictureUrls: [], names: ["k1F8Anime2_k1F8Anime2VAE.ckpt"], usable: true }],
    });
    vendor.answer(
      page([{ id: 3, embeddingName: "FastNegativeV2.pt", embeddingSimplifyName: "FastNegativeV2" }]),
    );
    expect(await list("embeddings")).toMatchObject({
      items: [{ vendorId: "3", names: ["FastNegativeV2", "FastNegativeV2.pt"], usable: true, adult: false }],
    });
  });

  it("leave out an entry no request could name, and name one without an id by its file", async () => {
    vendor.answer(page([{ id: 1 }, { ...MODEL, id: null }]));
    expect((await list("models")).items.map(({ vendorId }) => vendorId)).toEqual([
      "photon_v1_84728.safetensors",
    ]);
  });
});

describe("the next page", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ ...MODEL, id }));

  it("follows while the total says there is more", async () => {
    vendor.answer(page(rows(100), { total: 250, pageNum: 1 }));
    expect(await list("models")).toMatchObject({ next: "2", total: 250 });
    vendor.answer(page(rows(50), { total: 250, pageNum: 3 }));
    expect(await list("models", "3")).toMatchObject({ next: null, total: 250 });
  });

  it("goes by the size of the pages the vendor really gives", async () => {
    vendor.answer(page(rows(20), { total: 45, pageSize: 20 }));
    expect(await list("models")).toMatchObject({ next: "2" });
    expect(await list("models", "3")).toMatchObject({ next: null });
  });

  it("goes by the length of a page where no total is given, and never follows an empty one", async () => {
    vendor.answer(page(rows(100), { total: null }));
    expect(await list("models")).toMatchObject({ next: "2" });
    vendor.answer(page(rows(99), { total: null }));
    expect(await list("models")).toMatchObject({ next: null });
    vendor.answer(page([], { total: 1000 }));
    expect(await list("models", "4")).toMatchObject({ next: null });
  });
});

describe("a list that cannot be had", () => {
  it("throws a CatalogError with what went wrong", async () => {
    vendor.answer({ code: "401", msg: "鉴权失败" });
    await expect(list("loras")).rejects.toBeInstanceOf(CatalogError);
    await expect(list("loras")).rejects.toMatchObject({ failure: { code: "auth", vendorCode: "401" } });
    vendor.answer({ code: "200", msg: "success", data: { nothing: [] } });
    await expect(list("vaes")).rejects.toMatchObject({ failure: { code: "bad_answer" } });
  });
});
