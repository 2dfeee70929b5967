import { createHash, timingSafeEqual } from "node:crypto";
import { SANDBOX_ACCOUNT } from "../context";
import { CODE, type Problem } from "./refusal";

const WINDOW_SECONDS = 300;

/** The 开放API对接方案's signature, written here a second time on purpose: a vendor does not share the client's code. */
export function expectedSign(uri: string, salt: string, timestamp: string): string {
  const { appId, secret } = SANDBOX_ACCOUNT;
  return createHash("sha256").update(`${appId}${uri}${salt}${timestamp}${secret}`, "utf8").digest("hex");
}

/** Salts seen within the window in which their timestamp is good; each serves once. */
export class Salts {
  private readonly seen = new Map<string, number>();

  /** False when the salt was used before. */
  use(salt: string, nowSeconds: number): boolean {
    for (const [old, at] of this.seen) {
      if (nowSeconds - at <= 2 * WINDOW_SECONDS) break;
      this.seen.delete(old);
    }
    if (this.seen.has(salt)) return false;
    this.seen.set(salt, nowSeconds);
    return true;
  }
}

/** Why a call is not let in, or null. A salt is spent only by a call whose signature is right. */
export function authorise(headers: Headers, uri: string, salts: Salts, nowMs: number): Problem | null {
  const refuse = (words: string): Problem => ({
    code: CODE.signature,
    path: "",
    message: `签名校验失败：${words}`,
  });
  const [appId, timestamp, salt, sign] = ["appId", "timestamp", "salt", "sign"].map((name) =>
    headers.get(name),
  );
  if (!appId || !timestamp || !salt || !sign) return refuse("缺少 appId、timestamp、salt 或 sign");
  if (appId !== SANDBOX_ACCOUNT.appId) return refuse("appId 不存在");
  if (!/^\d{10}$/.test(timestamp)) return refuse("timestamp 不是 10 位秒数");
  const nowSeconds = Math.floor(nowMs / 1000);
  if (Math.abs(nowSeconds - Number(timestamp)) > WINDOW_SECONDS) return refuse("timestamp 超出 5 分钟");
  const expected = Buffer.from(expectedSign(uri, salt, timestamp));
  const given = Buffer.from(sign);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return refuse("sign 不一致");
  if (!salts.use(salt, nowSeconds)) return refuse("salt 已使用");
  return null;
}
