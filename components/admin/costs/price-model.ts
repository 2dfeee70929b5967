import type { PriceUnit } from "@/lib/cost/units";
import type { PriceView } from "@/lib/services/usage/prices";

/** An engine with every price it ever had. */
export interface PricedEngine {
  id: string;
  /** Its tool, and what tells it from the others for that. */
  name: string;
  units: PriceUnit[];
  prices: PriceView[];
}

export interface PricedProvider {
  id: string;
  name: string;
  engines: PricedEngine[];
}
