import type { AnyCapability } from "../../capabilities/define";
import { mayUse } from "./access";
import type { ResolvedProvider } from "./resolved-provider";

/** Why a capability cannot be used now. */
export type Unavailability = "not_configured" | "disabled" | "capability_disabled" | "not_allowed";

/** Whether a person can use a capability now: null, or why not. */
export async function unavailableTo(
  personId: string,
  provider: ResolvedProvider,
  capability: AnyCapability,
): Promise<Unavailability | null> {
  const reason = unavailability(provider, capability);
  if (reason) return reason;
  return (await mayUse(provider, capability.id, personId)) ? null : "not_allowed";
}

/** The same for everybody alike, groups aside. Whether the vendor can fetch pictures is asked per job. */
export function unavailability(
  provider: ResolvedProvider,
  capability: AnyCapability,
): Exclude<Unavailability, "not_allowed"> | null {
  if (!provider.client) return provider.reason ?? "not_configured";
  const isOff =
    provider.disabledCapabilities.includes(capability.id) ||
    lackedSetting(provider.settings, capability) !== null;
  return isOff ? "capability_disabled" : null;
}

/** The setting without which a capability is off, when it is empty; null where nothing lacks. */
export function lackedSetting(
  settings: ResolvedProvider["settings"],
  { needsSetting }: AnyCapability,
): string | null {
  if (needsSetting === undefined) return null;
  const value = settings[needsSetting];
  const isEmpty = Array.isArray(value)
    ? value.length === 0
    : value === undefined || value === null || value === "";
  return isEmpty ? needsSetting : null;
}
