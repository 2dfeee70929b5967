import * as z from "zod";
import { JOB_ERROR_CODES } from "../errors/job-error";
import type { HealthBoard } from "../services/provider-health/health-view";
import { RANGE_IDS } from "../services/provider-health/ranges";
import { VENDOR_IDS } from "../vendors/vendor-ids";

const time = z.iso.datetime();
const text = z.string().nullable();

const runs = {
  succeeded: z.int(),
  failed: z.int(),
  uncertain: z.int(),
  successRate: z.number().min(0).max(1).nullable(),
  p50Ms: z.int().nullable(),
  p95Ms: z.int().nullable(),
};
const open = { queued: z.int(), inFlight: z.int() };

const breaker = z.object({
  state: z.enum(["closed", "open"]),
  failures: z.int().meta({ description: "Unanswered calls in a row." }),
  openedAt: time.nullable(),
  probeAt: time.nullable(),
  closedAt: time.nullable(),
  lastFailure: z.object({ vendorCode: text, vendorMessage: text, at: time }).nullable(),
});

export const providerHealthAnswer = z.object({
  range: z.enum(RANGE_IDS),
  from: time,
  stepSeconds: z.int(),
  providers: z.array(
    z.object({
      id: z.enum(VENDOR_IDS),
      isSandbox: z.boolean(),
      enabled: z.boolean(),
      concurrency: z.int(),
      paused: z.boolean(),
      ...runs,
      ...open,
      breaker,
      clock: z.object({ skewMs: z.int(), at: time }).nullable(),
      steps: z.array(z.object({ from: time, ...runs })),
      errors: z.array(
        z.object({ code: z.enum(JOB_ERROR_CODES), vendorCode: text, count: z.int(), lastAt: time }),
      ),
      capabilities: z.array(z.object({ id: z.string(), ...runs, ...open })),
    }),
  ),
  moderation: z.array(
    z.object({
      jobId: z.uuid(),
      provider: z.enum(VENDOR_IDS),
      capability: z.string(),
      person: z.string(),
      at: time,
      vendorCode: text,
      vendorMessage: text,
      withheld: z.int(),
    }),
  ),
}) satisfies z.ZodType<HealthBoard>;
