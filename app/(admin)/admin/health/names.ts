import { capabilityTitle } from "@/lib/capabilities/labels";
import { findCapability } from "@/lib/capabilities/registry";
import { capabilityMessages } from "@/lib/i18n/capability-messages";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";

/** What a vendor is called in the reader's language. */
export function vendorName(id: string, locale: Locale): string {
  const { name } = capabilityMessages(locale, id);
  return typeof name === "string" ? name : id;
}

/** A capability by its tool and its vendor's own title; one this version does not know by its id. */
export function engineName(id: string, locale: Locale): string {
  const capability = findCapability(id);
  if (!capability) return id;
  const [tool] = capability.tools;
  const title = capabilityTitle(capabilityMessages(locale, capability.provider), capability);
  const name = tool ? MESSAGES[locale].tools[tool].name : id;
  return title && title !== name ? `${name} (${title})` : name;
}
