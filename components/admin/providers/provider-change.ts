import type { VendorId } from "@/lib/vendors/vendor-ids";
import type { ProviderModel } from "./provider-model";

/** What somebody typed into a card's fields, by the field's name. */
export type Typed = Readonly<Record<string, string>>;

type Stored = Pick<ProviderModel, "id" | "settings" | "concurrency" | "submitsPerMinute">;

interface ProviderChange {
  provider: VendorId;
  concurrency?: number | null;
  submitsPerMinute?: number | null;
  settings?: Record<string, string | null>;
}

/** What a field shows of what is stored; of a secret nothing. */
export function storedText({ settings, concurrency, submitsPerMinute }: Stored, name: string): string {
  if (name === "concurrency")
    return concurrency.value === concurrency.standard ? "" : String(concurrency.value);
  if (name === "submitsPerMinute") return String(submitsPerMinute ?? "");
  return settings.find((setting) => setting.name === name)?.value ?? "";
}

/**
 * What was typed that differs from what is stored, or null when nothing does. Nothing else is sent, so that a setting
 * of the environment stays the environment's and what somebody else saved meanwhile stays theirs. An emptied setting
 * gives way to the environment's; an empty secret means the one that is there.
 */
export function providerChange(stored: Stored, typed: Typed): ProviderChange | null {
  const changed = Object.entries(typed)
    .map(([name, text]) => [name, text.trim()] as const)
    .filter(([name, text]) => text !== storedText(stored, name));
  if (changed.length === 0) return null;
  const { concurrency, submitsPerMinute, ...settings } = Object.fromEntries(changed);
  const given = Object.entries(settings).map(([name, text]) => [name, text === "" ? null : text] as const);
  return {
    provider: stored.id,
    ...(concurrency !== undefined && { concurrency: numberIn(concurrency) }),
    ...(submitsPerMinute !== undefined && { submitsPerMinute: numberIn(submitsPerMinute) }),
    ...(given.length > 0 && { settings: Object.fromEntries(given) }),
  };
}

/** What is no number is sent as such, and refused at its field. */
function numberIn(text: string): number | null {
  return text === "" ? null : Number(text);
}
