import { failure, type JobErrorCode, type JobFailure } from "../../errors/job-error";

/** What an answer says beside its `model`: `errorCode` and `errorMsg`. */
export interface Words {
  code: string | null;
  message: string | null;
}

/** 常用异常状态码 of the document, as the studio's own codes. */
const CODES: Readonly<Record<string, JobErrorCode>> = {
  INTCNN_COMMON_AUTH_CHECK_ERROR: "auth",
  // 接口不存在: the address in the settings is another service's.
  INTCNN_COMMON_NOT_FOUND: "vendor_failed",
  INTCNN_COMMON_PARAM_VALID_ERROR: "input",
  INTCNN_COMMON_SYS_ERROR: "vendor_failed",
};

/** The document lists no code for these, so they are told by the words. */
const TOO_OFTEN = /频繁|限流|流控|throttl|too (?:many|often|frequent)|rate.?limit/i;
const USED_UP = /余额|欠费|额度|配额|次数(?:不足|已用完)|quota|insufficient|arrear/i;
const WITHHELD =
  /敏感|违规|违禁|涉黄|涉政|色情|审核(?:未|不)通过|未通过审核|内容安全|sensitive|moderation|nsfw|prohibited|violat/i;
const NO_SUCH_TASK =
  /(?:任务|task).{0,12}不存在|(?:不存在|找不到|无此).{0,8}任务|task.{0,40}(?:not found|not exist)|(?:no such|unknown) task/i;

/** The document's list writes one of its codes with a colon behind it. */
function plainCode(code: string): string {
  return code.trim().replace(/:$/, "");
}

/** The failure an error answer stands for; the vendor's code and words are kept unchanged. */
export function failureOf({ code, message }: Words): JobFailure {
  const known = CODES[plainCode(code ?? "")];
  const told = codeByWords(message ?? "");
  // "系统异常: 请求过于频繁": what the words say is more than that something went wrong.
  const ours = known === undefined || known === "vendor_failed" ? (told ?? "vendor_failed") : known;
  return failure(ours, code, message);
}

/** The failure of a task that ended in one of the failure words, which stands for a code when there is none. */
export function taskFailure(status: string, { code, message }: Words): JobFailure {
  return failure(WITHHELD.test(message ?? "") ? "moderation" : "vendor_failed", code ?? status, message);
}

/** Whether a refused query means that the vendor does not know the task: a task id is all a query can have wrong. */
export function saysNoSuchTask({ code, message }: Words): boolean {
  return plainCode(code ?? "") === "INTCNN_COMMON_PARAM_VALID_ERROR" || NO_SUCH_TASK.test(message ?? "");
}

function codeByWords(message: string): JobErrorCode | null {
  if (TOO_OFTEN.test(message)) return "rate_limited";
  if (USED_UP.test(message)) return "quota";
  return WITHHELD.test(message) ? "moderation" : null;
}
