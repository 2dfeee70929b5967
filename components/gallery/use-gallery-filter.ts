"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useMemo } from "react";
import type { AssetFilter } from "./gallery-asset";

const NAMES = ["q", "tool", "provider", "kind", "source", "favourite"] as const;

/** The gallery's filter and the picture that is open, as the address has them. */
export function useGalleryFilter() {
  const params = useSearchParams();
  const pathname = usePathname();
  const filter = useMemo((): AssetFilter => {
    const given = NAMES.map((name) => [name, params.get(name) ?? undefined]);
    return Object.fromEntries(given.filter(([, value]) => value));
  }, [params]);

  function write(changes: Readonly<Record<string, string | undefined>>) {
    const next = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    const query = next.toString();
    // The list is fetched in the browser: the address changes without asking the server for the page again.
    window.history.replaceState(null, "", query ? `${pathname}?${query}` : pathname);
  }

  return {
    filter,
    isNarrowed: Object.keys(filter).length > 0,
    setFilter: (change: Partial<AssetFilter>) => write(change),
    clear: () => write(Object.fromEntries(NAMES.map((name) => [name, undefined]))),
    openId: params.get("open"),
    setOpen: (id: string | null) => write({ open: id ?? undefined }),
  };
}
