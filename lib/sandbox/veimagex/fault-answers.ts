import type { FaultAnswers } from "../faults/strike";
import { modelError, platformError } from "./answers";

/** veImageX's words for a bad day. A refusal with a number is the model's, one with a word the platform's. */
export const FAULT_ANSWERS: FaultAnswers = {
  error: () => new Response("Internal Server Error", { status: 500 }),
  quota: () => platformError({ CodeN: 100020, Code: "AccountOverdue", Message: "账户已欠费" }),
  refuse: ({ code = "InternalError", message = "请求被拒绝" }) =>
    typeof code === "number"
      ? modelError(code, message, "object")
      : platformError({ CodeN: 100014, Code: code, Message: message }),
};
