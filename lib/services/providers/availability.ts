import type { AnyCapability } from "../../capabilities/define";
import type { ResolvedProvider } from "./resolved-provider";

/** Why a capability cannot be used now. */
export type Unavailability = "not_configured" | "disabled" | "capability_disabled";

/** Whether a capability can be used: null, or why not. Whether the vendor can fetch pictures is asked per job. */
export function unavailability(provider: ResolvedProvider, capability: AnyCapability): Unavailability | null {
  if (!provider.client) return provider.reason ?? "not_configured";
  const isOff = provider.disabledCapabilities.includes(capability.id) || lacksSetting(provider, capability);
  return isOff ? "capability_disabled" : null;
}

function lacksSetting({ settings }: ResolvedProvider, { needsSetting }: AnyCapability): boolean {
  if (needsSetting === undefined) return false;
  const value = settings[needsSetting];
  return Array.isArray(value) ? value.length === 0 : value === undefined || value === null || value === "";
}
