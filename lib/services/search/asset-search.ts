import { facetGrams, shapeOf, type Facets } from "./facets";
import { comparable, gramsOf } from "./terms";

/** More of a text than anybody searches for would only make the index slow to write. */
const LONGEST = 8_000;

/** All that an asset is found by. */
export interface Findable extends Omit<Facets, "shape"> {
  width: number | null;
  height: number | null;
  /** Prompt, title, file name, text, names of catalogue entries, notes; empty ones are left out. */
  words: readonly (string | null | undefined)[];
}

/** The columns an asset is found by: its words without case and width, and the entries of the index. */
export function searchColumns({ words, width, height, ...facets }: Findable): {
  searchText: string;
  searchGrams: string[];
} {
  const searchText = comparable(words.filter(Boolean).join(" ")).slice(0, LONGEST);
  const searchGrams = [...gramsOf(searchText), ...facetGrams({ ...facets, shape: shapeOf(width, height) })];
  return { searchText, searchGrams };
}
