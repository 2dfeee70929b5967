import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { readInput } from "@/lib/http/read-input";
import { actorOf } from "@/lib/services/audit/actor";
import { listPrices } from "@/lib/services/usage/prices";
import { newPrice, setPrice } from "@/lib/services/usage/set-price";

/** Every price there ever was. */
export const GET = apiRoute(async () => json({ items: await listPrices() }), "administrator");

/** Enters a price; the answer is the capability's whole history. */
export const POST = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(newPrice, request, locale);
  if (!body.ok) return body.response;
  await setPrice(body.value, actorOf(caller));
  return json({ items: await listPrices(body.value.capability) }, 201);
}, "administrator");
