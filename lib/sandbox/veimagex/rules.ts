import type { Rule, Rules } from "../rules/rule";

const text: Rule = { kind: "text", required: true };
const only = (value: string): Rule => ({ kind: "choice", values: [value], required: true });

/** 输入原图限制, as far as the sandbox can read the formats; BMP is turned into PNG before it is looked at. */
export const PICTURE = {
  formats: ["jpeg", "png", "webp", "heif"],
  maxBytes: 35 * 1024 * 1024,
} as const;

/** The Body table. `ReqJson` is a map; `return_url` may be given and means nothing. */
export const BODY: Rules = {
  Domain: text,
  Template: text,
  Outputs: { kind: "list", item: text, required: false },
  Overwrite: { kind: "flag", required: false },
  ImageUrl: { kind: "text", required: false },
  ModelAction: only("Img2ImgXLSft"),
  ModelVersion: only("2022-08-31"),
  ReqJson: {
    kind: "object",
    required: true,
    fields: {
      req_key: only("i2i_xl_sft"),
      image_urls: { kind: "list", item: text, required: true },
      prompt: text,
      return_url: { kind: "flag", required: false },
    },
  },
};

const MAX_NAME_BYTES = 180;

/** What is wrong with an output's name, or null. */
export function nameComplaint(name: string): string | null {
  if (/\s/.test(name)) return "不支持空格";
  if (name.startsWith("/") || name.endsWith("/") || name.includes("//")) return "/ 的位置错误";
  return Buffer.byteLength(name) > MAX_NAME_BYTES ? `超过 ${MAX_NAME_BYTES} 个字节` : null;
}
