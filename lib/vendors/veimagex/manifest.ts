import * as z from "zod";
import type { VendorManifest } from "../contract";
import { baseUrl, credential, signingSecret } from "../setting-schemas";

/** An id or a name: blanks around it are a slip of the clipboard. */
const word = z.string().trim().min(1);

const settings = z.object({
  /** Another region has another address; may carry a path prefix. */
  baseUrl: baseUrl.default("https://imagex.volcengineapi.com"),
  region: word.regex(/^[\w-]+$/).default("cn-north-1"),
  accessKeyId: credential,
  secretAccessKey: signingSecret,
  serviceId: word,
  /** The bare host of the service; an address copied from a browser is cut to it. */
  domain: word
    .transform((domain) => domain.replace(/^https?:\/\//i, "").replace(/\/+$/, ""))
    .pipe(z.string().regex(/^[^\s/?#@]+$/)),
  /** Every call names one. The console shows it with the `~` that separates it in an address. */
  template: word.transform((template) => template.replace(/^~/, "")).pipe(z.string().regex(/^[^\s/?#]+$/)),
});

export type VeimagexSettings = z.output<typeof settings>;

/** Volcengine veImageX before any call. */
export const veimagexManifest: VendorManifest<typeof settings> = {
  id: "veimagex",
  settings,
  fields: {
    baseUrl: { control: "url", env: "VEIMAGEX_BASE_URL" },
    region: { control: "text", env: "VEIMAGEX_REGION" },
    accessKeyId: { control: "text", env: "VOLC_ACCESS_KEY_ID" },
    secretAccessKey: { control: "secret", env: "VOLC_SECRET_ACCESS_KEY" },
    serviceId: { control: "text", env: "VEIMAGEX_SERVICE_ID" },
    domain: { control: "text", env: "VEIMAGEX_DOMAIN" },
    template: { control: "text", env: "VEIMAGEX_TEMPLATE" },
  },
  // The call has no id of the caller's: whether a lost one ran, and cost something, nobody can ask.
  lostSubmit: "person",
  // Each call occupies a connection for up to half a minute, and the model's own rate limit is low.
  concurrency: 4,
  catalogs: [],
};
