import * as z from "zod";
import { noContent } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { actorOf } from "@/lib/services/audit/actor";
import { removePrice } from "@/lib/services/usage/set-price";

/** Takes back a price that does not hold yet. */
export const DELETE = apiRoute<{ id: string }>(async ({ params, caller, locale }) => {
  const id = z.uuid().safeParse(params.id);
  const removed = id.success && (await removePrice(id.data, actorOf(caller)));
  return removed ? noContent() : problemOf("not_found", locale);
}, "administrator");
