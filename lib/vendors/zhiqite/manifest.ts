import * as z from "zod";
import type { VendorManifest } from "../contract";
import { baseUrl, credential } from "../setting-schemas";
import { TOOL_CODE } from "./tool-code";
import { ENTRY_FIELDS } from "./entry-fields";

/** A word of the `Authorization` header. */
const word = credential.regex(/^\S+$/).optional();

/** What each way of signing in needs (鉴权). */
const CREDENTIALS = {
  appcode: ["appCode"],
  appkey: ["appKey", "appSecret"],
  accesskey: ["accessKeyId", "accessKeySecret"],
} as const;

const settings = z
  .object({
    /** Alibaba's marketplace, or https://api.zhiqite.com directly. May carry a path prefix. */
    baseUrl: baseUrl.default("https://zhiqite.market.alicloudapi.com"),
    auth: z.enum(["appcode", "appkey", "accesskey"]).default("appcode"),
    appCode: word,
    appKey: word,
    appSecret: word,
    accessKeyId: word,
    accessKeySecret: word,
    /** The codes `zhiqite.tool` may call, comma-separated. */
    tools: z
      .string()
      .transform((codes) => codes.split(/[,，\s]+/).filter((code) => code !== ""))
      .pipe(z.array(z.string().regex(TOOL_CODE)))
      .optional(),
    /** The tables call the nested object by the first name, two of three examples by the second. */
    scriptsKey: z.enum(["always_on_scripts", "alwayson_scripts"]).default("always_on_scripts"),
    /** Whether a watched job is asked about often, each query being billed. */
    liveProgress: z.enum(["on", "off"]).default("on"),
    /** Whether entries of the lists marked adult may be shown. */
    adult: z.enum(["hide", "show"]).default("hide"),
  })
  .superRefine((given, context) => {
    for (const name of CREDENTIALS[given.auth]) {
      if (given[name] === undefined) context.addIssue({ code: "custom", path: [name], message: "required" });
    }
  });

export type ZhiqiteSettings = z.output<typeof settings>;

const when = (mode: keyof typeof CREDENTIALS) => ({ neededWhen: { field: "auth", in: [mode] } });

/** ZhiQiTe (智启特) before any call. */
export const zhiqiteManifest: VendorManifest<typeof settings> = {
  id: "zhiqite",
  settings,
  fields: {
    baseUrl: { control: "url", env: "ZHIQITE_BASE_URL" },
    auth: { control: "select", env: "ZHIQITE_AUTH" },
    appCode: { control: "secret", env: "ZHIQITE_APP_CODE", ...when("appcode") },
    appKey: { control: "text", env: "ZHIQITE_APP_KEY", ...when("appkey") },
    appSecret: { control: "secret", env: "ZHIQITE_APP_SECRET", ...when("appkey") },
    accessKeyId: { control: "text", env: "ZHIQITE_ACCESS_KEY_ID", ...when("accesskey") },
    accessKeySecret: { control: "secret", env: "ZHIQITE_ACCESS_KEY_SECRET", ...when("accesskey") },
    tools: { control: "text", env: "ZHIQITE_TOOLS" },
    scriptsKey: { control: "select" },
    liveProgress: { control: "select" },
    adult: { control: "select" },
  },
  lostSubmit: "ask_first",
  callbackPolling: { watchedEveryMs: 3_000, firstMs: 60_000, mostMs: 300_000 },
  // 超分辨, 返回数据结构: result addresses are valid for one month.
  resultsLastMs: 28 * 24 * 3_600_000,
  concurrency: 8,
  catalogs: ["models", "loras", "vaes", "embeddings"],
  entryFields: ENTRY_FIELDS,
};
