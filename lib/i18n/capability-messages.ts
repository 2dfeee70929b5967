import type { MessageTree } from "../capabilities/labels";
import { MESSAGES } from "./messages";
import type { Locale } from "./locales";

/** A vendor's words in one language; empty for a vendor that has none yet. */
export function capabilityMessages(locale: Locale, provider: string): MessageTree {
  const vendors: Record<string, MessageTree> = MESSAGES[locale].vendors;
  return vendors[provider] ?? {};
}
