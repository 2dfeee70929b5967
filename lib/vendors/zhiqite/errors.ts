import { failure, type JobErrorCode, type JobFailure } from "../../errors/job-error";

/** Codes and HTTP statuses that say what is wrong by themselves; the document's only code, 400 失败, does not. */
const CODES: Readonly<Record<string, JobErrorCode>> = {
  "401": "auth",
  "402": "quota",
  "403": "auth",
  "429": "rate_limited",
};

/**
 * Words of the vendor and of Alibaba's API gateway, the most telling first: the gateway says 403 for a wrong
 * AppCode, for a used-up quota and for too many calls alike.
 */
const WORDS: readonly (readonly [JobErrorCode, RegExp])[] = [
  ["quota", /quota|arrears|exhausted|subscription|余额|欠费|额度|次数.{0,6}(?:用完|用尽|不足|耗尽)/i],
  [
    "rate_limited",
    /throttl|频繁|限流|繁忙|排队已满|too (?:many|often|frequent)|rate.?limit|flow control|\bbusy\b/i,
  ],
  [
    "moderation",
    /敏感|违规|违禁|涉黄|涉政|色情|审核(?:未|不)通过|未通过审核|内容安全|sensitive|moderation|nsfw (?:content|image|detected)|prohibited|violat/i,
  ],
  ["auth", /app ?code|app ?key|access ?key|signature|unauthori[sz]ed|forbidden|nonce|鉴权|签名|未授权|无权/i],
  [
    "input",
    /参数|不能为空|必填|必须|格式|超出|范围|不支持|模型.{0,8}不存在|图片.{0,12}(?:下载|访问|读取|解析|获取)|invalid|required|missing|must be|out of range|unsupported/i,
  ],
];

const ALREADY_THERE =
  /(?:任务|id_task|businessTaskId).{0,12}(?:已存在|已经存在|重复)|(?:duplicate|repeated).{0,12}task|task.{0,24}already exist/i;

/** The failure an error answer stands for; the vendor's code and words are kept unchanged. */
export function failureOf(code: string, message: string | null): JobFailure {
  return failure(byWords(message) ?? CODES[code] ?? "vendor_failed", code, message);
}

/** The failure of a task that ended badly: it comes with words and without a code. */
export function taskFailure(message: string | null): JobFailure {
  const code = byWords(message);
  return failure(code === "moderation" || code === "input" ? code : "vendor_failed", null, message);
}

/** Whether a refused submit says that its task is there already: the id is the studio's own, so it is this one. */
export function saysAlreadyThere({ vendorMessage }: JobFailure): boolean {
  return ALREADY_THERE.test(vendorMessage ?? "");
}

function byWords(message: string | null): JobErrorCode | undefined {
  return WORDS.find(([, words]) => words.test(message ?? ""))?.[0];
}
