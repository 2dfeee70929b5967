import "server-only";
import type { MessageTree } from "@/lib/capabilities/labels";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import type { VendorId } from "@/lib/vendors/vendor-ids";

/** A vendor's words in one language; empty for one whose words are not there yet. */
export function vendorMessages(vendor: VendorId, locale: Locale): MessageTree {
  const tables: MessageTree = MESSAGES[locale].vendors;
  const own = tables[vendor];
  return typeof own === "object" ? own : {};
}
