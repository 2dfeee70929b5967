"use client";

import { Search } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { Input } from "@/components/ui/input";
import { useDebounced } from "./use-debounced";

/** Searches once typing has paused; a text an input method still composes is not searched for. */
export function SearchBox({
  q,
  label,
  onSearch,
}: {
  q: string;
  label: string;
  onSearch(q: string | undefined): void;
}) {
  const [text, setText] = useState(q);
  const [composing, setComposing] = useState(false);
  const settled = useDebounced(composing ? q : text.trim());
  const search = useEffectEvent((wanted: string) => {
    if (wanted !== q) onSearch(wanted || undefined);
  });
  useEffect(() => search(settled), [settled]);
  return (
    <div className="relative min-w-48 flex-1 sm:max-w-80">
      <Search aria-hidden className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-faint" />
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        className="pl-8"
      />
    </div>
  );
}
