import { createHash } from "node:crypto";
import { checkFields } from "../rules/check-fields";
import type { Rules } from "../rules/rule";
import { coverFiles } from "./catalog/covers";
import { EMBEDDINGS, LORAS, MODELS, VAES } from "./catalog/catalogues";
import type { StyleEntry } from "./catalog/styles";
import { ROOT } from "./endpoints";
import { count, required, words } from "./field-rules";
import { refusalOf, success } from "./refusal";

type Row = Record<string, string | number>;
type Body = Record<string, unknown>;

const PAGE: Rules = { pageSize: required(count), pageNum: required(count) };
/** The addresses of the document's examples are signed until 2033. */
const SIGNED = "?Expires=2006764200&OSSAccessKeyId=sandbox";

/** The four lists of 绘图信息, by documented path. */
export const LISTS: Readonly<Record<string, (body: Body, origin: string) => Response>> = {
  [`${ROOT}/sd/v2/queryModelList`]: list(
    { ...PAGE, sdModelCheckpoint: words, sdModelName: words },
    (origin) => MODELS.map((entry) => modelRow(entry, origin)),
  ),
  [`${ROOT}/sd/v2/queryLoraList`]: list({ ...PAGE, sdLoraName: words, loraBaseModel: words }, (origin) =>
    LORAS.map((entry) => loraRow(entry, origin)),
  ),
  [`${ROOT}/sd/v2/queryVaeList`]: list({ ...PAGE, vaeFileName: required(words) }, () =>
    VAES.map((vaeFileName, index) => ({ id: index + 1, vaeFileName })),
  ),
  [`${ROOT}/sd/v2/queryEmbeddingList`]: list(PAGE, () =>
    EMBEDDINGS.map((name, index) => ({
      id: index + 3,
      embeddingName: `${name}.pt`,
      embeddingSimplifyName: name,
    })),
  ),
};

/** One list: a page of the rows that have the filters' words in the fields of the same name. */
function list(rules: Rules, rowsOf: (origin: string) => Row[]) {
  return (body: Body, origin: string): Response => {
    const problems = checkFields(rules, body);
    if (problems.length > 0) return refusalOf(problems);
    const { pageSize, pageNum, ...filters } = body;
    const rows = rowsOf(origin).filter((row) =>
      Object.entries(filters).every(([name, wanted]) => includes(row[name], wanted)),
    );
    const [size, page] = [Number(pageSize), Number(pageNum)];
    return success({
      rows: rows.slice((page - 1) * size, page * size),
      total: rows.length,
      pageSize: size,
      pageNum: page,
    });
  };
}

function includes(value: string | number | undefined, wanted: unknown): boolean {
  return String(value).toLowerCase().includes(String(wanted).trim().toLowerCase());
}

function modelRow(entry: StyleEntry, origin: string): Row {
  const urls = addresses(coverFiles("model", entry), origin);
  return {
    id: entry.id,
    sdModelCheckpoint: `${entry.file}.safetensors`,
    sdModelName: entry.name,
    modelBaseModel: entry.baseModel,
    modelHash: createHash("sha256").update(entry.file).digest("hex").toUpperCase(),
    modelType: "Checkpoint",
    modelVersion: entry.version,
    modelStatus: entry.status,
    modelUploadStatus: entry.uploadStatus,
    modelImgUrl2: urls.join(","),
    modelCoverImgUrl2: urls[0] ?? "",
    isAdult: entry.isAdult,
  };
}

function loraRow(entry: StyleEntry, origin: string): Row {
  const urls = addresses(coverFiles("lora", entry), origin);
  return {
    id: entry.id,
    sdLoraName: entry.name,
    loraBaseModel: entry.baseModel,
    sdLoraFileName: `${entry.file}.safetensors`,
    sdLoraFileSimplifyName: entry.file,
    loraVersion: entry.version,
    loraStatus: entry.status,
    loraUploadStatus: entry.uploadStatus,
    loraImgUrl2: urls.join(","),
    loraCoverImgUrl2: urls[0] ?? "",
    isAdult: entry.isAdult,
  };
}

function addresses(files: readonly string[], origin: string): string[] {
  return files.map((file) => `${origin}/sandbox/files/${file}${SIGNED}`);
}
