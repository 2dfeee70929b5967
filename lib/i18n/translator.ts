import { createTranslator, type NamespaceKeys, type NestedKeyOf } from "next-intl";
import type { Locale } from "./locales";
import { MESSAGES, type Messages } from "./messages";

/** Words of one namespace outside a page: API answers, the worker, the command line. */
export function translator<N extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(
  locale: Locale,
  namespace: N,
) {
  return createTranslator<Messages, N>({ locale, messages: MESSAGES[locale], namespace, timeZone: "UTC" });
}
