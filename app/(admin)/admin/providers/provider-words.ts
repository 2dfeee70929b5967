import type { ProviderModel, ProviderSetting } from "@/components/admin/providers/provider-model";
import { isNeeded } from "@/components/admin/providers/is-needed";
import { capabilityTitle, settingLabel, type MessageTree } from "@/lib/capabilities/labels";
import { findCapability } from "@/lib/capabilities/registry";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import type { ProviderView } from "@/lib/services/providers/provider-view";

/** A provider's view with the vendor's words in the reader's language. */
export function providerModel(view: ProviderView, locale: Locale): ProviderModel {
  const { vendors, tools }: { vendors: Record<string, MessageTree>; tools: MessageTree } = MESSAGES[locale];
  const words = vendors[view.id];
  const settings: ProviderSetting[] = view.fields.map((field) => ({
    ...field,
    label: settingLabel(words ?? {}, field.name) ?? field.name,
    help: textAt(words, "settings", field.name, "help"),
    placeholder: field.standard ?? textAt(words, "settings", field.name, "placeholder"),
    options: field.options?.map((value) => ({
      value,
      label: textAt(words, "settings", field.name, "options", value) ?? value,
    })),
  }));
  return {
    id: view.id,
    name: textAt(words, "name") ?? view.id,
    enabled: view.enabled,
    source: view.source,
    warning: view.warning,
    concurrency: view.concurrency,
    submitsPerMinute: view.submitsPerMinute,
    paused: view.paused,
    silentSince: view.silentSince,
    clock: view.clock,
    access: view.access,
    settings,
    missing: view.source === "none" ? missingOf(settings) : [],
    capabilities: view.capabilities.map(({ id, enabled, lacks }) => {
      const capability = findCapability(id);
      const tool = capability ? textAt(tools, capability.tools[0], "name") : undefined;
      const engine = capability && words ? capabilityTitle(words, capability) : undefined;
      const needed = settings.find(({ name }) => name === lacks)?.label ?? null;
      return { id, enabled, name: tool ?? id, engine: engine ?? "", lacks: needed };
    }),
  };
}

function missingOf(settings: readonly ProviderSetting[]): string[] {
  const isAsked = isNeeded(settings, (name) => settings.find((one) => one.name === name)?.value ?? undefined);
  return settings
    .filter((setting) => !setting.isSet && isAsked(setting) && (setting.required || setting.neededWhen))
    .map(({ label }) => label);
}

function textAt(tree: MessageTree | undefined, ...keys: string[]): string | undefined {
  let at: string | MessageTree | undefined = tree;
  for (const key of keys) at = typeof at === "object" ? at[key] : undefined;
  return typeof at === "string" ? at : undefined;
}
