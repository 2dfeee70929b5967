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

/** The tool's page with the picture in its field: the field's role names it in the address. */
export function toolLink({ tool, role }: PictureTool, assetId: string): string {
  return `/create/${tool}?${new URLSearchParams({ [role]: assetId })}`;
}
