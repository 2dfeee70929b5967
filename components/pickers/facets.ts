import type { CatalogItemJson, CatalogName } from "./use-catalog";

/** What entries of each catalogue can be told apart by, in the order people ask. */
const FACETS = {
  faces: ["gender", "skin", "age"],
  backgrounds: ["category"],
} as const satisfies Record<CatalogName, readonly string[]>;

export type FacetName = (typeof FACETS)[CatalogName][number];

/** The values chosen so far; a facet that is missing takes everything. */
export type FacetChoice = Partial<Record<FacetName, string>>;

export interface Facet {
  name: FacetName;
  values: readonly string[];
}

/** An entry's value of a facet. The vendor writes `Male` beside `female`, so case is dropped. */
export function facetValue(item: CatalogItemJson, name: FacetName): string | undefined {
  const value = item[name];
  return typeof value === "string" && value !== "" ? value.toLowerCase() : undefined;
}

/** A catalogue's facets that really divide these entries, with the values that occur. */
export function facetsOf(catalog: CatalogName, items: readonly CatalogItemJson[]): Facet[] {
  return FACETS[catalog]
    .map((name) => ({ name, values: distinct(items.map((item) => facetValue(item, name))) }))
    .filter(({ values }) => values.length > 1);
}

/** Whether an entry has every chosen value. */
export function matches(item: CatalogItemJson, choice: FacetChoice): boolean {
  const names: FacetName[] = ["gender", "skin", "age", "category"];
  return names.every((name) => choice[name] === undefined || facetValue(item, name) === choice[name]);
}

/** The facets that describe one entry, in order. */
export function describing(
  catalog: CatalogName,
  item: CatalogItemJson,
): { name: FacetName; value: string }[] {
  return FACETS[catalog].flatMap((name) => {
    const value = facetValue(item, name);
    return value === undefined ? [] : [{ name, value }];
  });
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
