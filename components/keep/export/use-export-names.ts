"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { exportPreview } from "@/app/(studio)/actions/export-preview";
import { useDebounced } from "../../gallery/use-debounced";

/** The first file names of an export; the old ones stay while new ones are worked out. */
export function useExportNames(wish: object) {
  const settled = useDebounced(JSON.stringify(wish), 250);
  return useQuery({
    queryKey: ["export-names", settled],
    queryFn: () => exportPreview(JSON.parse(settled)),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
