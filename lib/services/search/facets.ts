import type { AssetKind } from "../../generated/prisma/enums";

/** What never changes of an asset and lists are narrowed to. */
export interface Facets {
  kind?: AssetKind;
  shape?: Shape;
  source?: "upload" | "output";
  tool?: string;
  provider?: string;
  capability?: string;
  model?: string;
  loras?: readonly string[];
  /** The run it is of lost some of its results. */
  partial?: boolean;
}

const SINGLE = ["kind", "shape", "source", "tool", "provider", "capability", "model"] as const;

/** The entry of an asset whose run lost some of its results. */
export const PARTIAL_GRAM = "partial yes";

export const SHAPES = ["landscape", "portrait", "square"] as const;
export type Shape = (typeof SHAPES)[number];

/** Nearly square counts as square. */
const TOLERANCE = 0.05;

/** How a picture lies; undefined where its size is not known. */
export function shapeOf(width: number | null, height: number | null): Shape | undefined {
  if (!width || !height) return undefined;
  const ratio = width / height;
  if (Math.abs(ratio - 1) <= TOLERANCE) return "square";
  return ratio > 1 ? "landscape" : "portrait";
}

/**
 * Facets as entries of the same index that words are found by, so that one look into it answers any mixture of both.
 * The space keeps them apart from neighbouring characters of words, which hold none.
 */
export function facetGrams(facets: Facets): string[] {
  const single = SINGLE.flatMap((name) => (facets[name] ? [`${name} ${facets[name]}`] : []));
  const loras = [...new Set(facets.loras)].map((lora) => `lora ${lora}`);
  return [...single, ...loras, ...(facets.partial ? [PARTIAL_GRAM] : [])];
}
