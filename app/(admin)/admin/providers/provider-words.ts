import type { ProviderModel } from "@/components/admin/providers/provider-model";
import { capabilityTitle, type MessageTree } from "@/lib/capabilities/labels";
import { findCapability } from "@/lib/capabilities/registry";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import type { ProviderView } from "@/lib/services/providers/provider-view";

/** A provider's view with the vendor's words in the reader's language. */
export function providerModel(view: ProviderView, locale: Locale): ProviderModel {
  const { vendors, tools }: { vendors: Record<string, MessageTree>; tools: MessageTree } = MESSAGES[locale];
  const words = vendors[view.id];
  return {
    id: view.id,
    name: textAt(words, "name") ?? view.id,
    enabled: view.enabled,
    source: view.source,
    warning: view.warning,
    concurrency: view.concurrency,
    settings: view.fields.map((field) => ({
      ...field,
      label: textAt(words, "settings", field.name, "label") ?? field.name,
      help: textAt(words, "settings", field.name, "help"),
      placeholder: textAt(words, "settings", field.name, "placeholder"),
    })),
    capabilities: view.capabilities.map(({ id, enabled }) => {
      const capability = findCapability(id);
      const tool = capability ? textAt(tools, capability.tools[0], "name") : undefined;
      const engine = capability && words ? capabilityTitle(words, capability) : undefined;
      return { id, enabled, name: tool ?? id, engine: engine ?? "" };
    }),
  };
}

function textAt(tree: MessageTree | undefined, ...keys: string[]): string | undefined {
  let at: string | MessageTree | undefined = tree;
  for (const key of keys) at = typeof at === "object" ? at[key] : undefined;
  return typeof at === "string" ? at : undefined;
}
