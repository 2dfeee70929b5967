import { capabilityTitle, type MessageTree } from "../../capabilities/labels";
import { CAPABILITIES } from "../../capabilities/registry";
import { TOOL_IDS } from "../../capabilities/tools";
import type { Locale } from "../../i18n/locales";
import { MESSAGES } from "../../i18n/messages";
import { VENDOR_IDS } from "../../vendors/vendor-ids";

/** What the ids of tools, providers and capabilities are called. */
export interface UsageNames {
  tools: Readonly<Record<string, string>>;
  providers: Readonly<Record<string, string>>;
  capabilities: Readonly<Record<string, string>>;
}

/** What tools, providers and engines are called; an engine by its tool and what tells it from the others. */
export function usageNames(locale: Locale): UsageNames {
  const { vendors, tools } = MESSAGES[locale];
  const words: Record<string, MessageTree> = vendors;
  return {
    tools: Object.fromEntries(TOOL_IDS.map((id) => [id, tools[id].name])),
    providers: Object.fromEntries(VENDOR_IDS.map((id) => [id, vendors[id].name])),
    capabilities: Object.fromEntries(
      CAPABILITIES.map((capability) => {
        const title = capabilityTitle(words[capability.provider] ?? {}, capability);
        const name = [tools[capability.tools[0]].name, title ?? vendors[capability.provider].name];
        return [capability.id, name.join(" · ")];
      }),
    ),
  };
}
