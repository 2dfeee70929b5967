import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { actorOf } from "@/lib/services/audit/actor";
import { testConnection } from "@/lib/services/providers/connection/test-connection";
import { isVendorId } from "@/lib/vendors/vendor-ids";

/** Tries a provider's saved settings at the vendor. */
export const POST = apiRoute<{ id: string }>(async ({ params: { id }, caller, locale }) => {
  if (!isVendorId(id)) return problemOf("not_found", locale);
  return json(await testConnection(id, locale, { actor: actorOf(caller) }));
}, "administrator");
