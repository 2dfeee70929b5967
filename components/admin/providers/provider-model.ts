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
  options?: string[];
  source: "admin" | "environment" | "none";
  value: string | null;
  lastFour: string | null;
  isSet: boolean;
  unreadable: boolean;
}

/** A provider as its card shows it. */
export interface ProviderModel {
  id: VendorId;
  name: string;
  enabled: boolean;
  source: "admin" | "environment" | "sandbox" | "none";
  warning: "local_url" | null;
  concurrency: { value: number; standard: number };
  settings: ProviderSetting[];
  capabilities: { id: string; name: string; engine: string; enabled: boolean }[];
}
