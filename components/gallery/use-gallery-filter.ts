"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { FILTER_NAMES, filterOf, type AssetFilter } from "./gallery-asset";
import { tellAddressChanged, useOpenPicture } from "./use-open-picture";

/** The gallery's filter and the picture that is open, as the address has them. */
export function useGalleryFilter() {
  const params = useSearchParams();
  const pathname = usePathname();
  const openId = useOpenPicture();
  const query = params.toString();
  const written = useMemo(() => {
    const given = new URLSearchParams(query);
    return filterOf((name) => given.get(name));
  }, [query]);
  const filterText = JSON.stringify(written);
  const filter = useMemo((): AssetFilter => withMoments(JSON.parse(filterText)), [filterText]);

  function write(changes: Readonly<Record<string, string | undefined>>) {
    const next = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    const query = next.toString();
    // The list is fetched in the browser: the address changes without asking the server for the page again.
    window.history.replaceState(null, "", query ? `${pathname}?${query}` : pathname);
    tellAddressChanged();
  }

  return {
    /** As the API takes it. */
    filter,
    /** As the address has it: `from` and `to` are days, both included. */
    written,
    isNarrowed: Object.keys(written).length > 0,
    setFilter: (change: AssetFilter) => write(change),
    clear: () => write(Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined]))),
    openId,
    setOpen: (id: string | null) => write({ open: id ?? undefined }),
  };
}

/** Days of the reader's calendar as the moments they begin and end. */
function withMoments({ from, to, ...others }: AssetFilter): AssetFilter {
  const start = momentOf(from, 0);
  const end = momentOf(to, 1);
  return { ...others, ...(start ? { from: start } : {}), ...(end ? { to: end } : {}) };
}

function momentOf(day: string | undefined, later: number): string | undefined {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + later);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
