import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readQuery } from "@/lib/http/read-query";
import { healthQuery } from "@/lib/openapi/provider-answers";
import { readHealth } from "@/lib/services/provider-health/read-health";

/** How providers and their capabilities have been doing. */
export const GET = apiRoute(async ({ request, locale }) => {
  const query = readQuery(healthQuery, request, locale);
  if (!query.ok) return query.response;
  return json(await readHealth(query.value.range));
}, "administrator");
