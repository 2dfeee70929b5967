import { failure, type JobErrorCode, type JobFailure } from "../../errors/job-error";

/** `ResponseMetadata.Error`: Volcengine's common error codes and those of veImageX share their manner of naming. */
const COMMON: readonly [RegExp, JobErrorCode][] = [
  [/Overdue|Arrears|Balance|Quota|NotSubscribed|ServiceNotOpen/i, "quota"],
  [/LimitExceeded|RateLimit|Throttl|TooManyRequests|TooFrequent|Qps|Concurrency/i, "rate_limited"],
  [
    /AccessKey|Signature|Credential|Token|Authoriz|Authentic|AccessDenied|Forbidden|Permission|Timestamp|XDate/i,
    "auth",
  ],
  [/Param|Argument|InvalidBody|Malformed|InvalidRequest|BadRequest|InvalidImage/i, "input"],
];

/** `RespJson.code` of the model; what is not here was told without a number this studio knows. */
const MODEL: Readonly<Record<string, JobErrorCode>> = {
  // Pictures and words that were withheld: the same input would be withheld again.
  ...Object.fromEntries(
    ["50411", "50412", "50413", "50512", "50518", "50520", "50521", "50522"].map((code) => [
      code,
      "moderation",
    ]),
  ),
  // This result was withheld or went wrong inside; another try may end better.
  ...Object.fromEntries(
    ["50511", "50516", "50517", "50519", "50500", "50501"].map((code) => [code, "vendor_failed"]),
  ),
  "50429": "rate_limited",
  "50430": "rate_limited",
};

/** `RespJson.code` of a good result. */
export const GOOD = "10000";

/** The failure a `ResponseMetadata.Error` stands for, whatever the HTTP status it came with. */
export function commonFailure(code: string, message: string | null, status: number): JobFailure {
  const named = COMMON.find(([words]) => words.test(code))?.[1];
  return failure(named ?? codeOfStatus(status) ?? "vendor_failed", code, message);
}

/** The failure a `RespJson.code` stands for. */
export function modelFailure(code: string, message: string | null): JobFailure {
  return failure(MODEL[code] ?? "vendor_failed", code, message);
}

/** What HTTP's own number says, where it speaks of the caller. */
export function codeOfStatus(status: number): JobErrorCode | undefined {
  if (status === 401 || status === 403) return "auth";
  return status === 429 ? "rate_limited" : undefined;
}
