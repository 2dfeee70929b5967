import type { CatalogKind, EntryFields } from "../contract";

/** What the fields of 查询模型列表, 查询lora列表, 查询vae列表 and 查询Embedding列表 say. */
export const ENTRY_FIELDS = {
  models: {
    name: "sdModelName",
    token: "sdModelCheckpoint",
    version: "modelVersion",
    file: "sdModelCheckpoint",
    status: "modelStatus",
    upload: "modelUploadStatus",
  },
  loras: {
    name: "sdLoraName",
    token: "sdLoraFileSimplifyName",
    version: "loraVersion",
    file: "sdLoraFileName",
    status: "loraStatus",
    upload: "loraUploadStatus",
  },
  vaes: { name: "vaeFileName", token: "vaeFileName", file: "vaeFileName" },
  embeddings: { name: "embeddingSimplifyName", token: "embeddingSimplifyName", file: "embeddingName" },
} as const satisfies Partial<Record<CatalogKind, EntryFields>>;
