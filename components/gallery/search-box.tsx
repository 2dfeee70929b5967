"use client";

import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Input } from "@/components/ui/input";

const QUIET_MS = 250;

/**
 * Searches once typing has paused; a text an input method still composes is not searched for. Follows `q` where
 * somebody else changes it: cleared filters, an opened search.
 */
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
  const [asked, setAsked] = useState(q);
  const [seen, setSeen] = useState(q);
  if (q !== seen) {
    setSeen(q);
    if (q !== asked) {
      setAsked(q);
      setText(q);
    }
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const composing = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  function type(value: string) {
    setText(value);
    clearTimeout(timer.current);
    if (composing.current) return;
    timer.current = setTimeout(() => {
      setAsked(value.trim());
      onSearch(value.trim() || undefined);
    }, QUIET_MS);
  }
  return (
    <div className="relative min-w-48 flex-1 sm:max-w-80">
      <Search aria-hidden className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-faint" />
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => type(event.target.value)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          type(event.currentTarget.value);
        }}
        className="pl-8"
      />
    </div>
  );
}
