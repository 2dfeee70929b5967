import { createHmac, timingSafeEqual } from "node:crypto";
import { SANDBOX_ACCOUNT } from "../context";

/** The document names no window; five minutes is what such gateways usually allow. */
const WINDOW_MS = 5 * 60_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A call as it is signed: what is really sent, byte for byte. */
export interface SignedCall {
  method: string;
  /** The documented path, after the sandbox's prefix and without the query. */
  uri: string;
  body: Uint8Array;
}

/**
 * The document's signature (11.2), written here a second time on purpose: a vendor does not share the client's
 * code. The body goes in as bytes, so one that was serialised again on the way does not pass.
 */
export function expectedSign({ method, uri, body }: SignedCall, timestamp: string): string {
  const mac = createHmac("sha1", SANDBOX_ACCOUNT.secret);
  mac.update(`${method} ${uri}\n`).update(body).update(`.${timestamp}.${SANDBOX_ACCOUNT.id}`);
  return Buffer.from(mac.digest("hex")).toString("base64");
}

/** Why a call is not let in, in the vendor's words, or null. */
export function authorise(headers: Headers, call: SignedCall, nowMs: number): string | null {
  const [key, sign, timestamp, requestId] = [
    "X-Access-Key",
    "X-Request-Sign",
    "X-Request-Timestamp",
    "x-acs-request-id",
  ].map((name) => headers.get(name));
  if (!key || !sign || !timestamp || !requestId) return "缺少签名请求头";
  if (key !== SANDBOX_ACCOUNT.id) return "AccessKey 不存在";
  if (!/^\d{13}$/.test(timestamp)) return "X-Request-Timestamp 不是毫秒时间戳";
  if (Math.abs(nowMs - Number(timestamp)) > WINDOW_MS) return "X-Request-Timestamp 超出 5 分钟";
  if (!UUID.test(requestId)) return "x-acs-request-id 不是 UUID";
  const expected = Buffer.from(expectedSign(call, timestamp));
  const given = Buffer.from(sign);
  return given.length === expected.length && timingSafeEqual(given, expected)
    ? null
    : "X-Request-Sign 不一致";
}
