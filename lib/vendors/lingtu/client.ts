import * as z from "zod";
import { failure } from "../../errors/job-error";
import {
  CatalogError,
  type CancelOutcome,
  type ClientDeps,
  type QueryOutcome,
  type SubmitOutcome,
  type VendorClient,
  type VerifyOutcome,
} from "../contract";
import { createCall } from "./call";
import { BACKGROUNDS, FACES, listCatalog } from "./catalog";
import type { Reading } from "./envelope";
import { isVendorWord } from "./errors";
import type { LingtuSettings } from "./manifest";
import { readTaskState } from "./task-state";

const QUERY = "/aigc/job/result";
const CANCEL = "/aigc/job/cancel";

/** A job id; beyond 2^53 it comes as a string already. Other words in its place are no id. */
const id = z.union([z.string().regex(/^[\w-]{1,100}$/), z.int().nonnegative()]).transform(String);
const submitted = z.union([id, z.looseObject({ jobId: id }).transform(({ jobId }) => jobId)]);

const cancelled = z.looseObject({ success: z.boolean(), message: z.string().nullish() });

/** LingTu's client (both of its APIs). Submits are idempotent by requestId, which is the job's id. */
export function createLingtuClient(settings: LingtuSettings, deps: ClientDeps): VendorClient {
  const call = createCall(settings, deps);
  const faces = () => listCatalog(call, FACES);
  return {
    submit: async (request) => submitOutcome(await call(request.path, request.body)),
    query: async ({ vendorTaskId }) =>
      vendorTaskId === null ? neverSubmitted() : queryOutcome(await call(QUERY, { jobId: vendorTaskId })),
    cancel: async ({ vendorTaskId }, reason) =>
      vendorTaskId === null
        ? neverSubmitted()
        : cancelOutcome(await call(CANCEL, { jobId: vendorTaskId, ...(reason ? { reason } : {}) })),
    catalogs: { faces, backgrounds: () => listCatalog(call, BACKGROUNDS) },
    verify: () => verify(faces),
  };
}

/** Listing the faces is free, needs the signature, and only LingTu itself answers it with a list. */
async function verify(listFaces: () => Promise<unknown>): Promise<VerifyOutcome> {
  try {
    await listFaces();
    return { kind: "ok" };
  } catch (error) {
    if (error instanceof CatalogError) return { kind: "failed", failure: error.failure };
    throw error;
  }
}

function submitOutcome(reading: Reading): SubmitOutcome {
  if (reading.kind === "silent") return { kind: "unanswered", failure: reading.failure };
  if (reading.kind === "refused") {
    const again = reading.failure.code === "rate_limited";
    return { kind: "refused", failure: reading.failure, ...(again ? { again } : {}) };
  }
  const vendorTaskId = submitted.safeParse(reading.value);
  if (vendorTaskId.success) return { kind: "accepted", vendorTaskId: vendorTaskId.data };
  return { kind: "unanswered", failure: failure("bad_answer") };
}

/** An error to a query ends the job only where it speaks of the task: not a signature, a limit or a server in trouble. */
function queryOutcome(reading: Reading): QueryOutcome {
  if (reading.kind === "result") return readTaskState(reading.value);
  if (reading.kind === "silent") return { kind: "unanswered", failure: reading.failure };
  if (reading.noSuchTask) return { kind: "unknown", failure: reading.failure };
  const { code, vendorCode } = reading.failure;
  const ofTheTask = code !== "auth" && code !== "rate_limited" && isVendorWord(vendorCode ?? "");
  return { kind: ofTheTask ? "failed" : "unanswered", failure: reading.failure };
}

/** `{success: false}` is an answer: the task runs already, so it can no longer be cancelled. */
function cancelOutcome(reading: Reading): CancelOutcome {
  if (reading.kind !== "result") return { kind: "unanswered", failure: reading.failure };
  const parsed = cancelled.safeParse(reading.value);
  if (!parsed.success) return { kind: "unanswered", failure: failure("bad_answer") };
  if (parsed.data.success) return { kind: "cancelled" };
  return { kind: "too_late", reason: parsed.data.message ?? null };
}

/** Without a vendor's id there is nothing to ask about; the queue submits again with the same requestId first. */
function neverSubmitted() {
  return { kind: "unanswered", failure: failure("vendor_unreachable") } as const;
}
