import type { VendorClient } from "../../vendors/contract";
import type { VendorId } from "../../vendors/vendor-ids";

/** Where the settings in force come from; `admin` as soon as one of them is an administrator's. */
export type ProviderSource = "admin" | "environment" | "sandbox" | "none";

/** Ids of person groups by capability, or by `*` for the whole provider. */
export type ProviderAccessRules = Readonly<Record<string, readonly string[]>>;

/** A provider as a job or a page needs it: its client if it can be called, and if not, why. */
export interface ResolvedProvider {
  id: VendorId;
  /** Switched on by an administrator (the default). */
  enabled: boolean;
  source: ProviderSource;
  /** Null unless the provider is enabled and its settings are complete. */
  client: VendorClient | null;
  /** The parsed settings, secrets included: never sent to a browser. */
  settings: Readonly<Record<string, unknown>>;
  /** Most jobs in flight at the vendor at once. */
  concurrency: number;
  /** Most submits in a minute; null where nothing limits them. */
  submitsPerMinute: number | null;
  baseUrl: string | null;
  isSandbox: boolean;
  /** True when a vendor on the internet is to fetch pictures from a studio with a local address. */
  cannotReachStudio: boolean;
  disabledCapabilities: readonly string[];
  /** Which groups may use the provider (`*`) or a capability of it; what is not named is everybody's. */
  access: ProviderAccessRules;
  /** Why there is no client. */
  reason?: "not_configured" | "disabled";
}
