import type { PriceUnit } from "@/lib/cost/units";
import type { PriceView } from "@/lib/services/usage/prices";

/** An engine with every price it ever had. */
export interface PricedEngine {
  id: string;
  /** What its tool is called. */
  tool: string;
  /** Tool, provider and what tells it from the provider's others. */
  name: string;
  units: PriceUnit[];
  prices: PriceView[];
}

export interface PricedProvider {
  id: string;
  name: string;
  engines: PricedEngine[];
}
