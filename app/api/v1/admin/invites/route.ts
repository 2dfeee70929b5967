import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { inputProblem } from "@/lib/http/input-problem";
import { readInput } from "@/lib/http/read-input";
import { actorOf } from "@/lib/services/audit/actor";
import { createInvite } from "@/lib/services/invites/create-invite";
import { newInvite } from "@/lib/services/invites/invite-fields";
import { listInvites } from "@/lib/services/invites/list-invites";

/** Invites that are open or ended within the last month. */
export const GET = apiRoute(async () => json({ items: await listInvites() }), "administrator");

/** Makes an invite; `url` is in this answer alone. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(newInvite, request, locale);
  if (!body.ok) return body.response;
  const made = await createInvite(body.value, actorOf(caller));
  return made.ok ? json(made.value, 201) : inputProblem(made.issues, locale);
}, "administrator");
