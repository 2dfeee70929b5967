import { inputProblem } from "../http/input-problem";
import { problemOf } from "../http/problem";
import type { Locale } from "../i18n/locales";
import type { SavedGroup } from "../services/groups/save-group";

/** Why a group was not saved, as the HTTP API says it: 422 where members are nobody. */
export function groupProblem(refused: Exclude<SavedGroup, { ok: true }>, locale: Locale): Response {
  if (refused.problem === "invalid_input") return inputProblem(refused.issues, locale);
  return problemOf(refused.problem, locale);
}
