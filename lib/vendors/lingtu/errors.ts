import { failure, type JobErrorCode, type JobFailure } from "../../errors/job-error";

/** 常见错误码, the same table in both documents, as the studio's own codes. */
const CODES: Readonly<Record<string, JobErrorCode>> = {
  "401": "auth",
  "800000": "quota",
  "800001": "input",
  "800002": "input",
  "800003": "input",
  "800004": "input",
};

/** The document lists no code for these, so they are told by the words and by HTTP's own number. */
const TOO_OFTEN = /频繁|限流|繁忙|too (?:many|often|frequent)|rate.?limit|\bbusy\b/i;
const WITHHELD =
  /敏感|违规|违禁|涉黄|涉政|色情|审核(?:未|不)通过|未通过审核|内容安全|sensitive|moderation|nsfw|prohibited|violat/i;
const NO_SUCH_TASK =
  /(?:任务|job).{0,12}不存在|(?:不存在|找不到|无此).{0,8}任务|(?:job|task).{0,40}(?:not found|not exist)|(?:no such|unknown) (?:job|task)/i;

/** The failure an error answer stands for; the vendor's code and words are kept unchanged. */
export function failureOf(code: string, message: string | null): JobFailure {
  return failure(CODES[code] ?? codeByWords(code, message ?? ""), code, message);
}

/** The failure of a task that ended badly: it comes with words and without a code. */
export function taskFailure(message: string | null): JobFailure {
  return failure(WITHHELD.test(message ?? "") ? "moderation" : "vendor_failed", null, message);
}

/** Whether an error answer to a query says that there is no such task. */
export function saysNoSuchTask(code: string, message: string | null): boolean {
  return code === "404" || NO_SUCH_TASK.test(message ?? "");
}

/**
 * Whether a code is LingTu's own word on this call rather than the HTTP-like number of a server in trouble: then
 * it counts whatever the HTTP status.
 */
export function isVendorWord(code: string): boolean {
  return Object.hasOwn(CODES, code) || /^\d{4,}$/.test(code);
}

function codeByWords(code: string, message: string): JobErrorCode {
  if (code === "429" || TOO_OFTEN.test(message)) return "rate_limited";
  if (code === "403") return "auth";
  return WITHHELD.test(message) ? "moderation" : "vendor_failed";
}
