/** Every way a job can end badly; each has a title, a cause and advice in both languages under `errors.job`. */
export const JOB_ERROR_CODES = [
  "input",
  "auth",
  "quota",
  "rate_limited",
  "moderation",
  "vendor_failed",
  "vendor_unreachable",
  "bad_answer",
  "result_refused",
  "result_unavailable",
  "deadline",
  "cancelled",
  "internal",
] as const;
export type JobErrorCode = (typeof JOB_ERROR_CODES)[number];

/** Whose fault an error is, as it is told to people. */
export type Fault = "input" | "studio" | "vendor" | "account";

/** The one table of job errors: whose fault it is, and whether asking again can help. */
export const JOB_ERRORS = {
  input: { fault: "input", retryable: false },
  auth: { fault: "account", retryable: true },
  quota: { fault: "account", retryable: true },
  rate_limited: { fault: "vendor", retryable: true },
  moderation: { fault: "input", retryable: false },
  vendor_failed: { fault: "vendor", retryable: true },
  vendor_unreachable: { fault: "vendor", retryable: true },
  bad_answer: { fault: "vendor", retryable: true },
  result_refused: { fault: "vendor", retryable: false },
  result_unavailable: { fault: "vendor", retryable: true },
  deadline: { fault: "vendor", retryable: true },
  cancelled: { fault: "input", retryable: true },
  internal: { fault: "studio", retryable: true },
} as const satisfies Record<JobErrorCode, { fault: Fault; retryable: boolean }>;

/** A failure as a vendor's client reports it and the job's row keeps it: kind, and the vendor's own words. */
export interface JobFailure {
  code: JobErrorCode;
  vendorCode: string | null;
  vendorMessage: string | null;
}

/** Builds a failure; the vendor's code is kept as text, its message unchanged. */
export function failure(
  code: JobErrorCode,
  vendorCode?: string | number | null,
  vendorMessage?: string | null,
): JobFailure {
  return {
    code,
    vendorCode: vendorCode === undefined || vendorCode === null ? null : String(vendorCode),
    vendorMessage: vendorMessage ?? null,
  };
}
