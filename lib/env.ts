import * as z from "zod";
import { isAddressOrRange } from "./http/believed-address";

const port = z.coerce.number().int().min(1).max(65_535);
const milliseconds = z.coerce.number().int().min(50).max(3_600_000);
const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));
/** A vendor's address stands in clear on the settings page. */
const vendorUrl = httpUrl.refine(
  (url) => !/^https?:\/\/[^/]*@/.test(url),
  "must not hold a name and a password",
);
const secret = z.string().min(1);
const credential = z
  .string()
  .trim()
  .regex(/^[\x20-\x7e]+$/, "must be printable ASCII");
const printable = z.string().regex(/^[\x21-\x7e]+$/, "must be printable ASCII without blanks");

/** Names separated by commas, in lower case. */
const list = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((entry) => entry.trim().toLowerCase())
      .filter(Boolean),
  );

/** Every environment variable the studio reads; the README's table documents the same names. */
export const envSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  STUDIO_DATA_DIR: z.string().min(1).default("./.data"),
  STUDIO_URL: httpUrl.optional(),
  PORT: port.default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  STUDIO_PROXIES: list.refine((entries) => entries.every(isAddressOrRange), "takes addresses and ranges"),
  STUDIO_SECRET: z.string().min(16, "needs at least 16 characters").optional(),
  STUDIO_SECRET_PREVIOUS: z.string().min(16, "needs at least 16 characters").optional(),
  STUDIO_ADMIN_EMAIL: z.email().optional(),
  STUDIO_ADMIN_PASSWORD: z.string().min(8, "needs at least 8 characters").max(128).optional(),
  STUDIO_ADMIN_API_KEY: printable.min(32, "needs at least 32 characters").optional(),
  STUDIO_SANDBOX: z.enum(["on", "off", "auto"]).default("auto"),
  STUDIO_TRUSTED_HOSTS: list,
  STUDIO_WORKERS: z.enum(["in", "off"]).default("in"),
  S3_ENDPOINT: httpUrl.optional(),
  S3_BUCKET: z.string().min(3).optional(),
  S3_REGION: z.string().min(1).optional(),
  S3_ACCESS_KEY_ID: secret.optional(),
  S3_SECRET_ACCESS_KEY: secret.optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: secret.optional(),
  OIDC_NAME: z.string().max(60).default("OpenID Connect"),
  OIDC_DOMAINS: list,
  OIDC_ROLE: z.enum(["designer", "viewer"]).default("designer"),
  LINGTU_BASE_URL: vendorUrl.optional(),
  LINGTU_APP_ID: credential.optional(),
  LINGTU_SECRET: secret.optional(),
  ZHIQITE_BASE_URL: vendorUrl.optional(),
  ZHIQITE_AUTH: z.enum(["appcode", "appkey", "accesskey"]).optional(),
  ZHIQITE_APP_CODE: credential.optional(),
  ZHIQITE_APP_KEY: credential.optional(),
  ZHIQITE_APP_SECRET: credential.optional(),
  ZHIQITE_ACCESS_KEY_ID: credential.optional(),
  ZHIQITE_ACCESS_KEY_SECRET: credential.optional(),
  ZHIQITE_TOOLS: z.string().optional(),
  SUPERAPP_BASE_URL: vendorUrl.optional(),
  SUPERAPP_ACCESS_KEY: credential.optional(),
  SUPERAPP_SECRET_KEY: secret.optional(),
  VEIMAGEX_BASE_URL: vendorUrl.optional(),
  VEIMAGEX_REGION: z.string().min(1).optional(),
  VOLC_ACCESS_KEY_ID: credential.optional(),
  VOLC_SECRET_ACCESS_KEY: secret.optional(),
  VEIMAGEX_SERVICE_ID: z.string().min(1).optional(),
  VEIMAGEX_DOMAIN: z.string().min(1).optional(),
  VEIMAGEX_TEMPLATE: z.string().min(1).optional(),
  STUDIO_METRICS_TOKEN: printable.min(16, "needs at least 16 characters").optional(),
  POLL_MIN_MS: milliseconds.default(1_000),
  POLL_MAX_MS: milliseconds.default(15_000),
});

export type Env = Omit<z.output<typeof envSchema>, "STUDIO_URL"> & { STUDIO_URL: string };

/** A wrong variable; the message is one line and names it. */
export class EnvError extends Error {}

/** Parses variables; an empty one counts as unset. Throws EnvError naming the first wrong one, never its value. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = envSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new EnvError(`${String(issue?.path[0])}: ${issue?.message ?? "is wrong"}`);
  }
  const { data } = parsed;
  if (data.POLL_MAX_MS < data.POLL_MIN_MS) throw new EnvError("POLL_MAX_MS: must not be below POLL_MIN_MS");
  if (Boolean(data.STUDIO_ADMIN_EMAIL) !== Boolean(data.STUDIO_ADMIN_PASSWORD)) {
    throw new EnvError("STUDIO_ADMIN_EMAIL: goes together with STUDIO_ADMIN_PASSWORD");
  }
  if (data.STUDIO_ADMIN_API_KEY && !data.STUDIO_ADMIN_EMAIL) {
    throw new EnvError("STUDIO_ADMIN_API_KEY: goes together with STUDIO_ADMIN_EMAIL");
  }
  checkOidc(data);
  return { ...data, STUDIO_URL: data.STUDIO_URL ?? `http://localhost:${data.PORT}` };
}

function checkOidc({
  OIDC_ISSUER,
  OIDC_CLIENT_ID,
  OIDC_CLIENT_SECRET,
  STUDIO_TRUSTED_HOSTS,
}: z.output<typeof envSchema>) {
  const given = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].filter(Boolean).length;
  if (given !== 0 && given !== 3)
    throw new EnvError("OIDC_ISSUER: goes together with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET");
  const issuer = OIDC_ISSUER ? new URL(OIDC_ISSUER) : null;
  if (issuer?.protocol !== "http:") return;
  if (!STUDIO_TRUSTED_HOSTS.some((entry) => entry === issuer.host || entry === issuer.hostname))
    throw new EnvError("OIDC_ISSUER: needs https, unless STUDIO_TRUSTED_HOSTS names its host");
}

let parsed: Env | undefined;

/** The process's environment, parsed once. */
export function env(): Env {
  return (parsed ??= parseEnv(process.env));
}

/** Whether an address means this machine or a private network, as a vendor on the internet sees it. */
export function isLocalUrl(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0$)/.test(hostname) ||
    /^\[(::1|::|f[cd][0-9a-f]{2}:|fe80:|::ffff:)/.test(hostname)
  );
}

/** Whether the built-in sandbox serves providers without credentials. */
export function sandboxIsOn({ STUDIO_SANDBOX, NODE_ENV, STUDIO_URL }: Env): boolean {
  if (STUDIO_SANDBOX !== "auto") return STUDIO_SANDBOX === "on";
  return NODE_ENV !== "production" || isLocalUrl(STUDIO_URL);
}
