import * as z from "zod";
import { failure } from "../../errors/job-error";
import type { ClientDeps, QueryOutcome, SubmitOutcome, VendorClient, VerifyOutcome } from "../contract";
import { createCalls } from "./call";
import type { Reading } from "./envelope";
import type { SuperappSettings } from "./manifest";
import { readTaskState } from "./task-state";

const NOTHING_SAID = { code: null, message: null };
const QUERY = "/openapi/v1/aigc/queryTask";

/** `model` of a submit's answer: the taskId. */
const taskId = z.union([z.string().trim().min(1).max(200), z.int().nonnegative()]).transform(String);

/** SuperApp's client. A submit has no idempotency key: what is not answered is never repeated here or elsewhere. */
export function createSuperappClient(settings: SuperappSettings, deps: ClientDeps): VendorClient {
  const calls = createCalls(settings, deps);
  const query = (id: string) => calls.get(QUERY, { taskId: id });
  return {
    submit: async (request) => submitOutcome(await calls.post(request.path, request.body)),
    query: async ({ vendorTaskId }) =>
      vendorTaskId === null
        ? { kind: "unanswered", failure: failure("vendor_unreachable") }
        : queryOutcome(await query(vendorTaskId)),
    catalogs: {},
    verify: async () => verifyOutcome(await query(deps.randomId())),
  };
}

function submitOutcome(reading: Reading): SubmitOutcome {
  if (reading.kind === "silent") return { kind: "unanswered", failure: reading.failure };
  if (reading.kind === "refused") {
    const again = reading.failure.code === "rate_limited";
    return { kind: "refused", failure: reading.failure, ...(again ? { again } : {}) };
  }
  const parsed = taskId.safeParse(reading.model);
  if (parsed.success) return { kind: "accepted", vendorTaskId: parsed.data };
  return { kind: "unanswered", failure: failure("bad_answer") };
}

/** A task's failure may come as a refusal with the state beside it; any other refusal ends nothing. */
function queryOutcome(reading: Reading): QueryOutcome {
  if (reading.kind === "silent") return { kind: "unanswered", failure: reading.failure };
  const state = readTaskState(reading.model, reading.words ?? NOTHING_SAID);
  if (state) return state;
  if (reading.kind === "result") return { kind: "unanswered", failure: failure("bad_answer") };
  return { kind: reading.noSuchTask ? "unknown" : "unanswered", failure: reading.failure };
}

/**
 * Asking for a task nobody has is free and needs the signature: the vendor saying that it does not know it is
 * what a working account hears.
 */
function verifyOutcome(reading: Reading): VerifyOutcome {
  if (reading.kind === "result") return { kind: "ok" };
  if (reading.kind === "refused" && reading.noSuchTask) return { kind: "ok" };
  return { kind: "failed", failure: reading.failure };
}
