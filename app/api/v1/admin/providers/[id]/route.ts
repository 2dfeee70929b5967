import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { inputProblem } from "@/lib/http/input-problem";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { issuesOf } from "@/lib/capabilities/zod-issues";
import { providerChangeBody } from "@/lib/openapi/requests";
import { actorOf } from "@/lib/services/audit/actor";
import { getProvider } from "@/lib/services/providers/list-providers";
import { saveProvider } from "@/lib/services/providers/save-provider";
import { isVendorId } from "@/lib/vendors/vendor-ids";

/** Changes a provider's settings and answers with it as it then is. */
export const PATCH = apiRoute<{ id: string }>(async ({ request, params: { id }, caller, locale }) => {
  if (!isVendorId(id)) return problemOf("not_found", locale);
  const body = await readInput(providerChangeBody, request, locale);
  if (!body.ok) return body.response;
  const outcome = await saveProvider({ provider: id, ...body.value }, actorOf(caller));
  if (outcome.ok) return json(await getProvider(id));
  if (outcome.problem === "not_found") return problemOf("not_found", locale);
  return inputProblem(issuesOf(outcome.error, body.value), locale);
}, "administrator");
