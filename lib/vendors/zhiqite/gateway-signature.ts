import { createHash, createHmac } from "node:crypto";

/** What one signature of Alibaba's API gateway covers. */
export interface GatewayCall {
  method: "POST";
  /** The whole address: the path really requested is signed, a base URL's prefix included. */
  url: string;
  /** As they are sent. */
  accept: string;
  contentType: string;
  body: string;
  /** Milliseconds since the epoch; the gateway accepts fifteen minutes to either side. */
  timestamp: number;
  /** Serves once. */
  nonce: string;
}

const METHOD = "HmacSHA256";

/** The headers of a call signed with an AppKey and its secret; made anew for every call, retries included. */
export function gatewayHeaders(
  call: GatewayCall,
  credentials: { appKey: string; appSecret: string },
): Record<string, string> {
  const signed = signedHeaders(call, credentials.appKey);
  return {
    "X-Ca-Key": credentials.appKey,
    "X-Ca-Timestamp": String(call.timestamp),
    "X-Ca-Nonce": call.nonce,
    "X-Ca-Signature-Method": METHOD,
    "X-Ca-Signature-Headers": signed.map(([name]) => name).join(","),
    "X-Ca-Signature": hmac(stringToSign(call, signed), credentials.appSecret),
    "Content-MD5": contentMd5(call.body),
  };
}

/** Base64 of the body's MD5: the body is signed by it. */
export function contentMd5(body: string): string {
  return createHash("md5").update(body, "utf8").digest("base64");
}

/** Method, Accept, Content-MD5, Content-Type, Date (which is not sent), signed headers, path and query: a line each. */
function stringToSign(call: GatewayCall, signed: readonly (readonly [string, string])[]): string {
  const headers = signed.map(([name, value]) => `${name}:${value}`);
  const lines = [call.method, call.accept, contentMd5(call.body), call.contentType, "", ...headers];
  return [...lines, pathAndQuery(call.url)].join("\n");
}

/** The headers that are signed themselves, by name in lower case and in its order. */
function signedHeaders(
  { timestamp, nonce }: Pick<GatewayCall, "timestamp" | "nonce">,
  appKey: string,
): [string, string][] {
  return [
    ["x-ca-key", appKey],
    ["x-ca-nonce", nonce],
    ["x-ca-signature-method", METHOD],
    ["x-ca-timestamp", String(timestamp)],
  ];
}

/** The requested path with its query sorted by name; a parameter without a value is its name alone. */
function pathAndQuery(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const query = [...searchParams].sort(([a], [b]) => (a < b ? -1 : 1));
  const written = query.map(([name, value]) => (value === "" ? name : `${name}=${value}`));
  return written.length === 0 ? pathname : `${pathname}?${written.join("&")}`;
}

function hmac(text: string, secret: string): string {
  return createHmac("sha256", secret).update(text, "utf8").digest("base64");
}
