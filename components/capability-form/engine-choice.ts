import type { CapabilityForm } from "@/lib/capabilities/describe";

/** An engine of a tool as the page offers it. */
export interface EngineChoice {
  form: CapabilityForm;
  /** What its provider is called. */
  providerName: string;
  /** Milliseconds a run takes: the median of recent ones, else the capability's own estimate. */
  usualMs: number;
  /** How many results the form makes as it stands before anything is changed. */
  usualCount: number;
  /** Why it cannot be used now, or null. */
  unavailable: "not_configured" | "disabled" | "capability_disabled" | "not_allowed" | null;
  /** Whether the built-in sandbox stands in for the vendor. */
  isSandbox: boolean;
}
