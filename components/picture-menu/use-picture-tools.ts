"use client";

import { useQuery } from "@tanstack/react-query";
import { picturesTools } from "@/app/(studio)/actions/picture-tools";
import type { PictureTool } from "@/lib/capabilities/picture-tools";

/** The tools a picture can be sent to; asked for once, when a menu first opens. */
export function usePictureTools(): readonly PictureTool[] {
  const { data } = useQuery({
    queryKey: ["picture-tools"],
    queryFn: () => picturesTools(),
    staleTime: Infinity,
  });
  return data ?? [];
}

/** The tool's page with the pictures in their field: the field's role names them in the address. */
export function toolLink({ tool, role, several }: PictureTool, ...assetIds: readonly string[]): string {
  const field = assetIds.length > 1 && several ? several.role : role;
  return `/create/${tool}?${new URLSearchParams({ [field]: assetIds.join(",") })}`;
}
