import { createHash, createHmac } from "node:crypto";

/** Volcengine's V4 signature, one function per step, as `Signer` of `@volcengine/openapi` makes it. */

const ALGORITHM = "HMAC-SHA256";
const SERVICE = "ImageX";
const SIGNED_HEADERS = "x-content-sha256;x-date";

/** What one signature covers. */
export interface SignedCall {
  method: "POST";
  /** The path really requested, a base URL's prefix included; at least `/`. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** The very text that is sent. */
  body: string;
}
export interface Signing {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** `20240809T145732Z`: UTC to the second, without separators. */
export function signingDate(now: number): string {
  return new Date(now).toISOString().replace(/[:-]|\.\d{3}/g, "");
}

/** Sorted by name and percent-encoded as RFC 3986 wants it: the query as it is signed and as it is sent. */
export function canonicalQuery(query: SignedCall["query"]): string {
  const encode = (text: string) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return Object.entries(query)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join("&");
}

export function canonicalRequest({ method, path, query, body }: SignedCall, date: string): string {
  const bodyHash = sha256(body);
  const headers = `x-content-sha256:${bodyHash}\nx-date:${date}\n`;
  return [method, path, canonicalQuery(query), headers, SIGNED_HEADERS, bodyHash].join("\n");
}

/** `20240809/cn-north-1/ImageX/request`: what a derived key is good for. */
export function credentialScope(date: string, region: string): string {
  return [date.slice(0, 8), region, SERVICE, "request"].join("/");
}

export function stringToSign(date: string, region: string, canonical: string): string {
  return [ALGORITHM, date, credentialScope(date, region), sha256(canonical)].join("\n");
}

/** The key of one day, region and service. */
export function signingKey(secretAccessKey: string, date: string, region: string): Buffer {
  const steps = [date.slice(0, 8), region, SERVICE, "request"];
  return steps.reduce<Buffer>((key, step) => hmac(key, step), Buffer.from(secretAccessKey, "utf8"));
}

/** The headers of a signed call. */
export function signedHeaders(call: SignedCall, signing: Signing): Record<string, string> {
  const { accessKeyId, secretAccessKey, region, now } = signing;
  const date = signingDate(now);
  const toSign = stringToSign(date, region, canonicalRequest(call, date));
  const signature = hmac(signingKey(secretAccessKey, date, region), toSign).toString("hex");
  const credential = `${accessKeyId}/${credentialScope(date, region)}`;
  return {
    "X-Date": date,
    "X-Content-Sha256": sha256(call.body),
    Authorization: `${ALGORITHM} Credential=${credential}, SignedHeaders=${SIGNED_HEADERS}, Signature=${signature}`,
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text, "utf8").digest();
}
