import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { JobFailure } from "../../../errors/job-error";
import { OutgoingError, type GuardedFetch } from "../../../http/contract";
import { vendorFetch } from "../../../http/outgoing";
import type { Vendor, VendorClient } from "../../../vendors/contract";
import type { VendorId } from "../../../vendors/vendor-ids";
import { noteClock, skewOf } from "./clock";
import { noteAnswer, noteSilence } from "./note-answer";

/** What became of one client call on the network: whether it left, and whether the studio's own guard stopped it. */
interface Passage {
  called: boolean;
  guarded: boolean;
}

const passages = new AsyncLocalStorage<Passage>();

/**
 * A vendor's client whose answers tell the studio how the vendor is: silence and 5xx in a row, and its clock. What a
 * vendor says no to, a task that fails and an address the guard refuses are no silence.
 */
export function watchedClient(
  { manifest: { id }, createClient }: Vendor,
  settings: Parameters<Vendor["createClient"]>[0],
  baseUrl: string | null,
  fetch: GuardedFetch = vendorFetch(),
): VendorClient {
  const deps = { fetch: watchedFetch(id, baseUrl, fetch), now: Date.now, randomId: randomUUID };
  const client = createClient(settings, deps);
  const cancel = client.cancel?.bind(client);
  return {
    ...client,
    submit: (request, jobId) => watch(id, () => client.submit(request, jobId)),
    query: (task) => watch(id, () => client.query(task)),
    ...(cancel ? { cancel: (task, reason) => watch(id, () => cancel(task, reason)) } : {}),
    verify: () => watch(id, () => client.verify()),
  };
}

async function watch<O extends { kind: string; failure?: JobFailure }>(
  id: VendorId,
  call: () => Promise<O>,
): Promise<O> {
  const passage: Passage = { called: false, guarded: false };
  const outcome = await passages.run(passage, call);
  if (!passage.called || passage.guarded) return outcome;
  const isSilence = outcome.failure?.code === "vendor_unreachable";
  await (isSilence && outcome.failure ? noteSilence(id, outcome.failure) : noteAnswer(id));
  return outcome;
}

function watchedFetch(id: VendorId, baseUrl: string | null, fetch: GuardedFetch): GuardedFetch {
  return async (url, request) => {
    const passage = passages.getStore();
    const sentAt = Date.now();
    if (passage) passage.called = true;
    try {
      const answer = await fetch(url, request);
      const skew = skewOf(answer.headers, sentAt, Date.now());
      // A result's address may be another server's, with another clock.
      if (skew !== null && baseUrl !== null && url.startsWith(baseUrl)) noteClock(id, skew);
      return answer;
    } catch (error) {
      if (passage && error instanceof OutgoingError) passage.guarded = error.kind === "address_refused";
      throw error;
    }
  };
}
