import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readJson } from "@/lib/http/read-body";
import { parseOr422 } from "@/lib/http/read-query";
import { actorOf } from "@/lib/services/audit/actor";
import { exportWish } from "@/lib/services/exports/export-wish";
import { keepExport } from "@/lib/services/exports/keep-export";

export const dynamic = "force-dynamic";

/** Asks for an archive of pictures, which viewers may too; it is made while it is fetched. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readJson(request, locale);
  if (!body.ok) return body.response;
  const wish = parseOr422(exportWish, body.value, locale);
  return wish.ok ? json(await keepExport(caller.userId, body.value, actorOf(caller)), 201) : wish.response;
}, "everyone");
