import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readInput } from "@/lib/http/read-input";
import { actorOf } from "@/lib/services/audit/actor";
import { moneySettings, readMoneySettings, saveMoneySettings } from "@/lib/services/usage/money-settings";

/** The currency amounts are in, and the time zone whose days and months they are counted by. */
export const GET = apiRoute(async () => json(await readMoneySettings()), "administrator");

/** Changes them; the currency only while nothing has been priced. */
export const PATCH = apiRoute(async ({ request, caller, locale }) => {
  const body = await readInput(moneySettings, request, locale);
  if (!body.ok) return body.response;
  const saved = await saveMoneySettings(body.value, actorOf(caller));
  return saved.ok ? json(body.value) : problemOf(saved.problem, locale);
}, "administrator");
