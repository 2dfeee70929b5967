"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { Kbd } from "@/components/ui/kbd";
import { useShortcut } from "@/lib/client/shortcuts";
import { useFrame } from "./frame-context";
import { toolHref } from "./frame-model";

/** Narrows the rail's tools while typing; Enter opens the first, Escape clears. */
export function RailSearch({
  query,
  onQueryChange,
  onNavigate,
}: {
  query: string;
  onQueryChange(query: string): void;
  onNavigate?(): void;
}) {
  const t = useTranslations("frame");
  const { groups } = useFrame();
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  useShortcut({
    keys: "/",
    label: t("rail.search"),
    group: t("shortcuts.everywhere"),
    run: () => input.current?.focus(),
  });
  const openFirst = () => {
    const sought = query.trim().toLowerCase();
    const first = groups.flatMap(({ tools }) => tools).find(({ haystack }) => haystack.includes(sought));
    if (!first || sought === "") return;
    router.push(toolHref(first.id));
    onQueryChange("");
    onNavigate?.();
  };
  return (
    <div className="relative mx-2 mb-1">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-faint"
      />
      <input
        ref={input}
        type="search"
        value={query}
        onChange={(event) => onQueryChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") openFirst();
          if (event.key === "Escape") onQueryChange("");
        }}
        aria-label={t("rail.search")}
        placeholder={t("rail.search")}
        className="peer h-[30px] w-full rounded-md bg-fill pr-8 pl-[34px] text-sm outline-none hover:bg-fill-hover focus-visible:outline-2 focus-visible:-outline-offset-1 focus-visible:outline-accent pointer-coarse:h-10 [&::-webkit-search-cancel-button]:hidden"
      />
      <Kbd className="pointer-events-none absolute top-1/2 right-1.5 -translate-y-1/2 peer-focus:hidden pointer-coarse:hidden">
        /
      </Kbd>
    </div>
  );
}
