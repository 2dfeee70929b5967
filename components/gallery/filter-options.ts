import { CAPABILITIES } from "@/lib/capabilities/registry";
import { TOOL_IDS } from "@/lib/capabilities/tools";
import { capabilityMessages } from "@/lib/i18n/capability-messages";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import type { FilterOption } from "./filter-select";

/** The tools and vendors lists can be narrowed to. For the server: it knows every capability and word. */
export function filterOptions(locale: Locale): { tools: FilterOption[]; providers: FilterOption[] } {
  const served = new Set(CAPABILITIES.flatMap(({ tools }) => tools));
  const vendors = [...new Set(CAPABILITIES.map(({ provider }) => provider))];
  return {
    tools: TOOL_IDS.filter((id) => served.has(id)).map((id) => ({
      value: id,
      label: MESSAGES[locale].tools[id].name,
    })),
    providers: vendors.map((id) => {
      const { name } = capabilityMessages(locale, id);
      return { value: id, label: typeof name === "string" ? name : id };
    }),
  };
}
