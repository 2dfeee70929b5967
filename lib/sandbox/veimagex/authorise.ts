import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { SANDBOX_ACCOUNT } from "../context";
import type { PlatformError } from "./answers";

/** A call is good for a quarter of an hour to either side of its date. */
const WINDOW_MS = 15 * 60_000;
const SCOPE = /^(\w+)\/(\d{8})\/([\w-]+)\/ImageX\/request$/;
const AUTHORIZATION =
  /^HMAC-SHA256 Credential=([^,\s]+), ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})$/;

/** One call as it arrived. */
export interface ArrivedCall {
  method: string;
  url: URL;
  headers: Headers;
  body: Buffer;
}

/**
 * Why a call is not let in, or null: Volcengine's V4 signature, written here a second time on purpose, since a
 * vendor does not share the client's code. Whatever headers a caller signed are signed here.
 */
export function authorise(call: ArrivedCall, nowMs: number): PlatformError | null {
  const { headers, body } = call;
  const given = headers.get("authorization");
  if (!given) return error(100004, "MissingAuthenticationToken", "缺少 Authorization");
  const [, credential = "", signedHeaders = "", signature = ""] = AUTHORIZATION.exec(given) ?? [];
  const [, keyId, day, region] = SCOPE.exec(credential) ?? [];
  if (!keyId || !day || !region) return error(100024, "InvalidAuthorization", "Authorization 格式错误");
  if (keyId !== SANDBOX_ACCOUNT.id) return error(100009, "InvalidAccessKey", "AccessKey 不存在");
  const date = headers.get("x-date") ?? "";
  const names = signedHeaders.split(";");
  if (!names.includes("x-date") || !isNear(date, nowMs))
    return error(100006, "InvalidTimestamp", "X-Date 错误或已过期");
  if (!date.startsWith(day)) return error(100025, "InvalidCredential", "Credential 的日期与 X-Date 不一致");
  const bodyHash = createHash("sha256").update(body).digest("hex");
  if ((headers.get("x-content-sha256") ?? bodyHash) !== bodyHash) {
    return error(100010, "SignatureDoesNotMatch", "X-Content-Sha256 与请求体不一致");
  }
  const expected = Buffer.from(sign(call, { date, day, region, names, bodyHash }));
  const isRight = expected.length === signature.length && timingSafeEqual(expected, Buffer.from(signature));
  return isRight ? null : error(100010, "SignatureDoesNotMatch", "签名不一致");
}

interface Parts {
  date: string;
  day: string;
  region: string;
  names: string[];
  bodyHash: string;
}

function sign({ method, url, headers }: ArrivedCall, { date, day, region, names, bodyHash }: Parts): string {
  const lines = names.map((name) => `${name}:${(headers.get(name) ?? "").trim().replace(/\s+/g, " ")}\n`);
  const request = [method, url.pathname, canonicalQuery(url), lines.join(""), names.join(";"), bodyHash].join(
    "\n",
  );
  const digest = createHash("sha256").update(request, "utf8").digest("hex");
  const toSign = ["HMAC-SHA256", date, `${day}/${region}/ImageX/request`, digest].join("\n");
  const hmac = (key: string | Buffer, text: string) =>
    createHmac("sha256", key).update(text, "utf8").digest();
  const key = [day, region, "ImageX", "request"].reduce<string | Buffer>(hmac, SANDBOX_ACCOUNT.secret);
  return createHmac("sha256", key).update(toSign, "utf8").digest("hex");
}

function canonicalQuery({ searchParams }: URL): string {
  const escape = (text: string) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const pairs = [...searchParams].map(([name, value]) => `${escape(name)}=${escape(value)}`);
  return pairs.sort().join("&");
}

/** `20240809T145732Z`, not too far from now. */
function isNear(date: string, nowMs: number): boolean {
  const [, y, m, d, h, min, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  return Math.abs(Date.parse(`${y}-${m}-${d}T${h}:${min}:${s}Z`) - nowMs) <= WINDOW_MS;
}

function error(CodeN: number, Code: string, Message: string): PlatformError {
  return { CodeN, Code, Message };
}
