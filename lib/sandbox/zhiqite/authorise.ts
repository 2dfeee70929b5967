import { timingSafeEqual } from "node:crypto";
import { SANDBOX_ACCOUNT } from "../context";
import type { Sandbox } from "../state/sandbox";
import type { Call, Door } from "./call";
import { gatewayComplaint } from "./gateway-signature";
import { gatewayError, refusal } from "./refusal";

/**
 * 鉴权: the AppCode of Alibaba's marketplace, its gateway's signature, or the vendor's own pair of keys. Gives the
 * door through which the call came, or the answer that sends it away.
 */
export function authorise(call: Call, sandbox: Pick<Sandbox, "nonces">, nowMs: number): Door | Response {
  const { headers } = call;
  const authorization = headers.get("authorization");
  if (authorization !== null) {
    const known = isSecret(authorization, `APPCODE ${SANDBOX_ACCOUNT.secret}`);
    return known ? "gateway" : gatewayError(403, "Unauthorized");
  }
  if (headers.has("x-ca-key")) {
    const complaint = gatewayComplaint(call, sandbox.nonces, nowMs);
    return complaint === null ? "gateway" : gatewayError(400, complaint);
  }
  const id = headers.get("x-request-req-accesskeyid");
  const secret = headers.get("x-request-req-accesskeysecret");
  if (id === null || secret === null) return gatewayError(403, "Unauthorized");
  const known = id === SANDBOX_ACCOUNT.id && isSecret(secret, SANDBOX_ACCOUNT.secret);
  return known ? "direct" : refusal("鉴权失败：accessKeyId 或 accessKeySecret 错误");
}

function isSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
