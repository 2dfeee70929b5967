import type { FaultAnswers } from "../faults/strike";
import type { Problem } from "../rules/rule";

/** 常用异常状态码 of the document. */
export const CODE = {
  signature: "INTCNN_COMMON_AUTH_CHECK_ERROR",
  notFound: "INTCNN_COMMON_NOT_FOUND",
  parameter: "INTCNN_COMMON_PARAM_VALID_ERROR",
  system: "INTCNN_COMMON_SYS_ERROR",
} as const;

/** The document's answer to what worked. */
export function success(model: unknown): Response {
  return Response.json({ success: true, model, errorCode: null, errorMsg: null });
}

/** The document's answer to what did not; it names no HTTP status, so it is a 200. */
export function refusal(errorCode: string, errorMsg: string, status = 200): Response {
  return Response.json({ success: false, model: null, errorCode, errorMsg }, { status });
}

/** A refusal that names every wrong field. */
export function wrongParameters(problems: readonly Problem[]): Response {
  const words = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  return refusal(CODE.parameter, `参数校验异常：${words.join("；")}`);
}

/** SuperApp's words for a bad day. */
export const FAULT_ANSWERS: FaultAnswers = {
  error: () => refusal(CODE.system, "服务端未知异常", 500),
  quota: () => refusal(CODE.system, "账户余额不足"),
  refuse: ({ code = CODE.parameter, message = "请求被拒绝" }) => refusal(String(code), message),
};
