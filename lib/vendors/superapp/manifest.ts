import * as z from "zod";
import type { VendorManifest } from "../contract";
import { baseUrl, credential, signingSecret } from "../setting-schemas";

const settings = z.object({
  /** May carry a path prefix, which is not signed. */
  baseUrl: baseUrl.default("https://industrysolutions.alibabacloud.com"),
  accessKey: credential,
  secretKey: signingSecret,
  /** The `version` of every submit. */
  version: z
    .string()
    .trim()
    .regex(/^[\w.-]{1,32}$/)
    .default("1.0.0"),
  /** What of a query's address is signed, and under which method word: the vendor's page says neither. */
  querySignedUri: z.enum(["path", "pathAndQuery"]).default("path"),
  querySignedMethod: z.enum(["GET", "POST"]).default("GET"),
});

export type SuperappSettings = z.output<typeof settings>;

/** Alibaba SuperApp before any call. */
export const superappManifest: VendorManifest<typeof settings> = {
  id: "superapp",
  settings,
  fields: {
    baseUrl: { control: "url", env: "SUPERAPP_BASE_URL" },
    accessKey: { control: "text", env: "SUPERAPP_ACCESS_KEY" },
    secretKey: { control: "secret", env: "SUPERAPP_SECRET_KEY" },
    version: { control: "text" },
    querySignedUri: { control: "select" },
    querySignedMethod: { control: "select" },
  },
  // A submit carries no id of the caller's, so nothing tells a repeated one from a new one.
  lostSubmit: "person",
  concurrency: 8,
  catalogs: [],
};
