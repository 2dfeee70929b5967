import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { listCapabilities } from "@/lib/openapi/capability-list";

/** Every capability in one answer. */
export const GET = apiRoute(async ({ caller, locale }) =>
  json({ items: await listCapabilities(caller.userId, locale) }),
);
