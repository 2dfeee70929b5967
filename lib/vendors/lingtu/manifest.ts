import * as z from "zod";
import type { VendorManifest } from "../contract";
import { baseUrl, credential, signingSecret } from "../setting-schemas";

const settings = z.object({
  /** The vendor's host is not public, so there is no default. May carry a path prefix. */
  baseUrl,
  appId: credential,
  secret: signingSecret,
});

export type LingtuSettings = z.output<typeof settings>;

/** LingTu (灵图) before any call. */
export const lingtuManifest: VendorManifest<typeof settings> = {
  id: "lingtu",
  settings,
  fields: {
    baseUrl: { control: "url", env: "LINGTU_BASE_URL" },
    appId: { control: "text", env: "LINGTU_APP_ID" },
    secret: { control: "secret", env: "LINGTU_SECRET" },
  },
  lostSubmit: "repeat",
  // 效果合成 document, 查询任务结果: result addresses are valid for 12 hours.
  resultsLastMs: 12 * 3_600_000,
  concurrency: 32,
  catalogs: ["faces", "backgrounds"],
};
