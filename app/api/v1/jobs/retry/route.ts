import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readInput } from "@/lib/http/read-input";
import { retryBody, retryFailed } from "@/lib/services/jobs/retry-failed";

/** Tries failed jobs again, each at most once. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(retryBody, request, locale);
  if (!body.ok) return body.response;
  return json({ items: await retryFailed(caller.userId, body.value.ids, locale) });
}, "run");
