import * as z from "zod";
import { failure } from "../../errors/job-error";
import { OutgoingError, type GuardedFetch } from "../../http/contract";
import type { ClientDeps, QueryOutcome, SubmitOutcome, VendorClient, VerifyOutcome } from "../contract";
import { createCall } from "./call";
import { GENERATE_PATH } from "./capabilities/endpoint-path";
import type { Reading } from "./envelope";
import type { VeimagexSettings } from "./manifest";
import { resultUrl } from "./result-url";

/** The template a request was made with: a job may name another than the settings. */
const namedTemplate = z.looseObject({ Template: z.string() });

/**
 * veImageX's client: one synchronous call, then the picture lies in the service's storage for good. Its address
 * serves as the task's id, so that a result that could not be fetched can be fetched later without a new call.
 */
export function createVeimagexClient(settings: VeimagexSettings, deps: ClientDeps): VendorClient {
  const call = createCall(settings, deps);
  return {
    submit: async ({ path, body }) => {
      const template = namedTemplate.safeParse(body).data?.Template ?? settings.template;
      return submitOutcome(await call(path, body), { domain: settings.domain, template });
    },
    query: async ({ vendorTaskId }) => storedResult(vendorTaskId, deps.fetch),
    catalogs: {},
    verify: async () => verified(await call(GENERATE_PATH, {})),
  };
}

function submitOutcome(reading: Reading, place: { domain: string; template: string }): SubmitOutcome {
  if (reading.kind === "silent") return { kind: "unanswered", failure: reading.failure };
  if (reading.kind === "refused") {
    // Only a call that was turned away at the door is sure to have cost nothing.
    const again = reading.failure.code === "rate_limited";
    return { kind: "refused", failure: reading.failure, ...(again ? { again } : {}) };
  }
  const url = resultUrl(reading.picture.named, place);
  return { kind: "finished", vendorTaskId: url, result: { files: [{ url }], texts: [] } };
}

/** What has no address was never answered; what is gone from its address is unknown. Fetching is the collector's. */
async function storedResult(url: string | null, fetch: GuardedFetch): Promise<QueryOutcome> {
  if (url === null) return { kind: "unanswered", failure: failure("vendor_unreachable") };
  if (await isGone(url, fetch)) return { kind: "unknown", failure: failure("result_unavailable") };
  return { kind: "succeeded", result: { files: [{ url }], texts: [] } };
}

async function isGone(url: string, fetch: GuardedFetch): Promise<boolean> {
  try {
    const { status } = await fetch(url);
    return status === 404 || status === 410;
  } catch (error) {
    // Larger than an answer of the API, slow or for now out of reach: none of it says that the picture is gone.
    if (error instanceof OutgoingError) return false;
    throw error;
  }
}

/** A call without its parameters costs nothing, and only a caller whose signature was accepted is told that. */
function verified(reading: Reading): VerifyOutcome {
  if (reading.kind === "made") return { kind: "ok" };
  const { failure: said } = reading;
  return reading.kind === "refused" && said.code === "input"
    ? { kind: "ok" }
    : { kind: "failed", failure: said };
}
