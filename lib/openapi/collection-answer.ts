import { json } from "../http/answer";
import { inputProblem } from "../http/input-problem";
import { problemOf } from "../http/problem";
import type { Locale } from "../i18n/locales";
import type { savedCollection } from "../services/organise/collections/save-collection";

/** A saved collection, or the problem that kept it from being saved. */
export function collectionAnswer(
  outcome: Awaited<ReturnType<typeof savedCollection>>,
  locale: Locale,
  status: 200 | 201 = 200,
): Response {
  if (!outcome) return problemOf("not_found", locale);
  return outcome.ok ? json(outcome.collection, status) : inputProblem(outcome.issues, locale);
}
