import { createHash, createHmac } from "node:crypto";
import { SANDBOX_ACCOUNT } from "../context";
import type { Nonces } from "../state/nonces";
import type { Call } from "./call";

const WINDOW_MS = 15 * 60_000;

/** Headers that have a line of their own in the text that is signed, or cannot be in it. */
const NEVER_LISTED = new Set([
  "x-ca-signature",
  "x-ca-signature-headers",
  "accept",
  "content-md5",
  "content-type",
  "date",
]);
const MUST_BE_LISTED = ["x-ca-key", "x-ca-timestamp", "x-ca-nonce"];

/**
 * What Alibaba's API gateway finds wrong with a signed call, in its words, or null. Written a second time on purpose:
 * a gateway does not share its callers' code. A nonce is spent only by a call whose signature is right.
 */
export function gatewayComplaint(call: Call, nonces: Nonces, nowMs: number): string | null {
  const { headers, bytes } = call;
  if (headers.get("x-ca-key") !== SANDBOX_ACCOUNT.id) return "Invalid AppKey";
  const timestamp = headers.get("x-ca-timestamp") ?? "";
  if (!/^\d{13}$/.test(timestamp)) return "Invalid Timestamp";
  if (Math.abs(nowMs - Number(timestamp)) > WINDOW_MS) return "Timestamp Expired";
  const nonce = headers.get("x-ca-nonce") ?? "";
  if (nonce === "") return "Header `X-Ca-Nonce` is Required";
  const method = headers.get("x-ca-signature-method") ?? "HmacSHA256";
  if (method !== "HmacSHA256") return "Invalid Signature Method";
  const md5 = createHash("md5").update(bytes).digest("base64");
  if (bytes.length > 0 && headers.get("content-md5") !== md5) return "Invalid Content-MD5";
  const listed = (headers.get("x-ca-signature-headers") ?? "").split(",").map((name) => name.trim());
  const lowered = listed.map((name) => name.toLowerCase());
  const missing = MUST_BE_LISTED.find((name) => !lowered.includes(name));
  if (missing !== undefined) return `Header \`${missing}\` is not in X-Ca-Signature-Headers`;
  const text = stringToSign(call, lowered);
  if (headers.get("x-ca-signature") !== gatewaySign(text)) {
    return `Invalid Signature, Server StringToSign:\`${text.replaceAll("\n", "#")}\``;
  }
  return nonces.use(nonce, nowMs, 2 * WINDOW_MS) ? null : "Nonce Used";
}

/** The gateway's text: method, four headers, the listed headers, and the path really requested with its query. */
export function stringToSign({ method, url, headers }: Call, listed: readonly string[]): string {
  const lines = ["accept", "content-md5", "content-type", "date"].map((name) => headers.get(name) ?? "");
  const signed = [...listed]
    .filter((name) => !NEVER_LISTED.has(name))
    .sort()
    .map((name) => `${name}:${headers.get(name) ?? ""}`);
  return [method, ...lines, ...signed, pathAndQuery(url)].join("\n");
}

/** Base64 of the HMAC-SHA256 under the sandbox's secret. */
export function gatewaySign(text: string): string {
  return createHmac("sha256", SANDBOX_ACCOUNT.secret).update(text, "utf8").digest("base64");
}

function pathAndQuery({ pathname, searchParams }: URL): string {
  const query = [...searchParams]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => (value === "" ? name : `${name}=${value}`));
  return query.length === 0 ? pathname : `${pathname}?${query.join("&")}`;
}
