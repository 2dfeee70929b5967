"use client";

import { useFacetWords } from "../pickers/use-facet-words";
import { CoverPicture } from "./cover-picture";
import type { CatalogItemJson, CatalogName } from "../pickers/use-catalog";

/** One entry, shown with what the vendor says of it. */
export function CatalogueEntry({ catalog, item }: { catalog: CatalogName; item: CatalogItemJson }) {
  const { describe } = useFacetWords();
  const words = describe(catalog, item);
  return (
    <li>
      <div
        className={`overflow-hidden rounded-lg bg-fill ${catalog === "faces" ? "aspect-[3/4]" : "aspect-square"}`}
      >
        {item.thumbnailUrl && <CoverPicture src={item.thumbnailUrl} alt={words || item.id} />}
      </div>
      <p className="mt-1.5 truncate text-sm">{words}</p>
      <p className="truncate font-mono text-xs text-faint">{item.id}</p>
    </li>
  );
}
