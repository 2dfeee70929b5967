import type { AnyCapability } from "../capabilities/define";

/** What a capability may be charged by. Every unit that has a price counts; they add up. */
export const PRICE_UNITS = ["run", "result", "megapixel", "second", "query"] as const;
export type PriceUnit = (typeof PRICE_UNITS)[number];

/** How much of each unit, in millionths: one run is 1,000,000, a megapixel as many as it has pixels. */
export type Units = Partial<Record<PriceUnit, number>>;

/** One of a unit. */
export const ONE = 1_000_000;

/** The units that say something about a capability; `billsQueries`: its vendor charges for being asked how a task goes. */
export function unitsFor({ output }: Pick<AnyCapability, "output">, billsQueries: boolean): PriceUnit[] {
  const makes = (kind: (typeof output.kinds)[number]) => output.kinds.includes(kind);
  return PRICE_UNITS.filter((unit) => {
    switch (unit) {
      case "run":
      case "result":
        return true;
      case "megapixel":
        return makes("image");
      case "second":
        return makes("video");
      case "query":
        return billsQueries;
    }
  });
}
