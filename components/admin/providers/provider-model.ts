import type { VendorId } from "@/lib/vendors/vendor-ids";

/** One setting of a provider with its words; a secret comes without its value. */
export interface ProviderSetting {
  name: string;
  label: string;
  help?: string;
  placeholder?: string;
  control: "text" | "url" | "secret" | "select";
  env?: string;
  required: boolean;
  /** Asked for only while another setting (or what holds without one) is one of these. */
  neededWhen?: { field: string; in: readonly string[] };
  options?: { value: string; label: string }[];
  /** What holds where nobody gave it. */
  standard?: string;
  source: "admin" | "environment" | "none";
  value: string | null;
  lastFour: string | null;
  isSet: boolean;
  unreadable: boolean;
  /** What holds once the saved value is removed. */
  without: "environment" | "sandbox" | "standard" | "nothing";
}

/** A group of people to choose from. */
export interface GroupChoice {
  id: string;
  name: string;
}

/** A provider as its card shows it. */
export interface ProviderModel {
  id: VendorId;
  name: string;
  enabled: boolean;
  source: "admin" | "environment" | "sandbox" | "none";
  warning: "local_url" | null;
  /** Labels of settings without which nothing can be called; empty where the provider works or is the sandbox's. */
  missing: string[];
  concurrency: { value: number; standard: number };
  /** Most submits in a minute; null: no limit. */
  submitsPerMinute: number | null;
  paused: { since: string; note: string | null } | null;
  /** Since when it has not been answering; null while it is. */
  silentSince: string | null;
  /** Milliseconds by which the vendor's clock is ahead. */
  clock: { skewMs: number; at: string } | null;
  /** Ids of the groups that may use it (`*`) or a capability of it; what is not named is everybody's. */
  access: Record<string, string[]>;
  settings: ProviderSetting[];
  capabilities: { id: string; name: string; engine: string; enabled: boolean; lacks: string | null }[];
}
