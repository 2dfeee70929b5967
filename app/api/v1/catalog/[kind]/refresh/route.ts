import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { askForRefresh } from "@/lib/services/catalog/freshness";
import { isCatalogKind } from "@/lib/vendors/contract";

/** Has a catalogue mirrored anew in the background. */
export const POST = apiRoute<{ kind: string }>(async ({ params: { kind }, locale }) => {
  if (!isCatalogKind(kind)) return problemOf("not_found", locale);
  return json({ providers: await askForRefresh(kind) }, 202);
}, "administrator");
