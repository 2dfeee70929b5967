import * as z from "zod";
import { failure, type JobFailure } from "../../errors/job-error";
import {
  CatalogError,
  type ClientDeps,
  type QueryOutcome,
  type SubmitOutcome,
  type VendorClient,
  type VerifyOutcome,
} from "../contract";
import { createCall } from "./call";
import { EMBEDDINGS, listCatalog, LORAS, MODELS, VAES, type Catalog } from "./catalog";
import type { Reading } from "./envelope";
import { saysAlreadyThere } from "./errors";
import type { ZhiqiteSettings } from "./manifest";
import { questionOf, type TaskQuestion } from "./paths";
import { readSdTask } from "./sd-task";
import { readToolTask, toolResult } from "./tool-task";
import { numberOrText } from "./wire-types";

const id = numberOrText.transform(String).pipe(z.string().min(1)).optional().catch(undefined);
const submitted = z.looseObject({ task_id: id, taskId: id });

/** ZhiQiTe's client. A task is named by the caller's own id (id_task, businessTaskId); it cannot be cancelled. */
export function createZhiqiteClient(settings: ZhiqiteSettings, deps: ClientDeps): VendorClient {
  const call = createCall(settings, deps);
  const lister = (catalog: Catalog) => (cursor: string | null) => listCatalog(call, catalog, cursor);
  return {
    submit: async ({ path, body }, jobId) => submitOutcome(await call(path, body), jobId),
    query: async (task) => {
      const question = questionOf(task);
      if (!question) return { kind: "unanswered", failure: failure("vendor_unreachable") };
      const { path, businessTaskId } = question;
      return queryOutcome(await call(path, { businessTaskId }), question);
    },
    catalogs: {
      models: lister(MODELS),
      loras: lister(LORAS),
      vaes: lister(VAES),
      embeddings: lister(EMBEDDINGS),
    },
    verify: () => verify(() => listCatalog(call, MODELS, null, 1)),
  };
}

/** One model is listed: the call costs no generation and its page asks for credentials. */
async function verify(list: () => Promise<unknown>): Promise<VerifyOutcome> {
  try {
    await list();
    return { kind: "ok" };
  } catch (error) {
    if (error instanceof CatalogError) return { kind: "failed", failure: error.failure };
    throw error;
  }
}

function submitOutcome(reading: Reading, jobId: string): SubmitOutcome {
  switch (reading.kind) {
    case "silent":
      return { kind: "unanswered", failure: reading.failure };
    case "refused": {
      if (saysAlreadyThere(reading.failure)) return { kind: "accepted", vendorTaskId: jobId };
      const again = reading.failure.code === "rate_limited";
      return { kind: "refused", failure: reading.failure, ...(again ? { again } : {}) };
    }
    case "data": {
      const { task_id, taskId } = submitted.safeParse(reading.data).data ?? {};
      const vendorTaskId = task_id ?? taskId ?? jobId;
      const result = toolResult(reading.data);
      return result ? { kind: "finished", vendorTaskId, result } : { kind: "accepted", vendorTaskId };
    }
  }
}

/** What an error to a query is about when it is not the task. */
const NOT_THE_TASK: readonly JobFailure["code"][] = ["auth", "quota", "rate_limited"];

/** A code other than "200", or no data, means that the task is not known, unless the error is about the caller. */
function queryOutcome(reading: Reading, { isTool }: TaskQuestion): QueryOutcome {
  switch (reading.kind) {
    case "silent":
      return { kind: "unanswered", failure: reading.failure };
    case "refused": {
      const { failure: said, byVendor } = reading;
      if (!byVendor || NOT_THE_TASK.includes(said.code)) return { kind: "unanswered", failure: said };
      return { kind: said.code === "moderation" ? "failed" : "unknown", failure: said };
    }
    case "data":
      if (isNothing(reading.data)) {
        return { kind: "unknown", failure: failure("vendor_failed", "200", reading.message) };
      }
      return isTool ? readToolTask(reading.data) : readSdTask(reading.data);
  }
}

function isNothing(data: unknown): boolean {
  if (data === null || data === undefined || data === "") return true;
  return typeof data === "object" && Object.keys(data).length === 0;
}
