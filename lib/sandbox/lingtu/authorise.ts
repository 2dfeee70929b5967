import { createHash, timingSafeEqual } from "node:crypto";
import { SANDBOX_ACCOUNT } from "../context";
import type { Nonces } from "../state/nonces";
import type { Problem } from "../rules/rule";
import { CODE } from "./refusal";

const WINDOW_SECONDS = 300;

/** The 开放API对接方案's signature, written here a second time on purpose: a vendor does not share the client's code. */
export function expectedSign(uri: string, salt: string, timestamp: string): string {
  const { id: appId, secret } = SANDBOX_ACCOUNT;
  return createHash("sha256").update(`${appId}${uri}${salt}${timestamp}${secret}`, "utf8").digest("hex");
}

/** Why a call is not let in, or null. A salt is spent only by a call whose signature is right. */
export function authorise(headers: Headers, uri: string, salts: Nonces, nowMs: number): Problem | null {
  const refuse = (words: string): Problem => ({
    code: CODE.signature,
    path: "",
    message: `签名校验失败：${words}`,
  });
  const [appId, timestamp, salt, sign] = ["appId", "timestamp", "salt", "sign"].map((name) =>
    headers.get(name),
  );
  if (!appId || !timestamp || !salt || !sign) return refuse("缺少 appId、timestamp、salt 或 sign");
  if (appId !== SANDBOX_ACCOUNT.id) return refuse("appId 不存在");
  if (!/^\d{10}$/.test(timestamp)) return refuse("timestamp 不是 10 位秒数");
  const nowSeconds = Math.floor(nowMs / 1000);
  if (Math.abs(nowSeconds - Number(timestamp)) > WINDOW_SECONDS) return refuse("timestamp 超出 5 分钟");
  const expected = Buffer.from(expectedSign(uri, salt, timestamp));
  const given = Buffer.from(sign);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return refuse("sign 不一致");
  if (!salts.use(salt, nowMs, 2 * WINDOW_SECONDS * 1000)) return refuse("salt 已使用");
  return null;
}
