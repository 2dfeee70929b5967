import type { CapabilityForm } from "@/lib/capabilities/describe";
import type { Prices } from "@/lib/cost/cost-of";
import type { Units } from "@/lib/cost/units";

/** An engine of a tool as the page offers it. */
export interface EngineChoice {
  form: CapabilityForm;
  /** What its provider is called. */
  providerName: string;
  /** Milliseconds a run takes: the median of recent ones, else the capability's own estimate. */
  usualMs: number;
  /** What a run of the form as it stands before anything is changed is expected to use. */
  usualUnits: Units;
  /** What its units cost now; null where no price is known. */
  prices: Prices | null;
  /** Why it cannot be used now, or null. */
  unavailable: "not_configured" | "disabled" | "capability_disabled" | "not_allowed" | null;
  /** Whether the built-in sandbox stands in for the vendor. */
  isSandbox: boolean;
}
