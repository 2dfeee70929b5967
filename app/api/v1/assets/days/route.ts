import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readQuery } from "@/lib/http/read-query";
import { assetDays } from "@/lib/services/assets/asset-days";
import { assetDaysQuery } from "@/lib/services/assets/asset-query";
import { mayListOf } from "@/lib/services/people/see-all";

export const dynamic = "force-dynamic";

/** How many assets each day has, for laying out the list before any of it is loaded. */
export const GET = apiRoute(async ({ request, caller, locale }) => {
  const query = readQuery(assetDaysQuery, request, locale);
  if (!query.ok) return query.response;
  const { zone, ...filter } = query.value;
  if (!(await mayListOf(caller.userId, filter.person))) return problemOf("forbidden", locale);
  return json(await assetDays(caller.userId, filter, zone));
});
