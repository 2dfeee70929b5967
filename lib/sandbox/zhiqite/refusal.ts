import type { FaultAnswers } from "../faults/strike";
import type { Problem } from "../rules/rule";
import type { Door } from "./call";

/** 成功=200: `{code: "200", msg, data}`. */
export function success(data: unknown): Response {
  return Response.json({ code: "200", msg: "success", data });
}

/** 失败=400: `{code: "400", msg}`, whatever HTTP says, which is always 200. */
export function refusal(msg: string, code = "400"): Response {
  return Response.json({ code, msg });
}

/** The wrong fields of a body in one refusal. */
export function refusalOf(problems: readonly Problem[]): Response {
  return refusal(problems.map(({ path, message }) => `${path}: ${message}`).join("；"));
}

/** An error of Alibaba's API gateway: an HTTP status and its words in a header, the body empty. */
export function gatewayError(status: number, message: string): Response {
  // A header takes Latin-1 at most; the gateway itself speaks English.
  const words = message.replace(/[^\x20-\x7e]/g, "?");
  const headers = { "x-ca-error-message": words, "x-ca-request-id": crypto.randomUUID() };
  return new Response(null, { status, headers });
}

/** A bad day's answers: in front of the vendor the gateway gives its own, with the numbers of HTTP. */
export function faultAnswers(door: Door): FaultAnswers {
  const isGateway = door === "gateway";
  return {
    error: () =>
      isGateway ? gatewayError(500, "Failed To Call Backend Service") : Response.json({}, { status: 500 }),
    quota: () => (isGateway ? gatewayError(403, "Quota Exhausted") : refusal("剩余次数不足")),
    refuse: ({ code = "400", message = "请求被拒绝" }) =>
      typeof code === "number" ? gatewayError(code, message) : refusal(message, code),
  };
}
