"use client";

import { useTranslations } from "next-intl";
import { useId, useState, type KeyboardEvent } from "react";
import { cn } from "@/components/ui/cn";
import { Input } from "@/components/ui/input";
import { isComposing } from "@/lib/client/shortcuts";
import { tagChoices } from "./tag-choices";
import { useTags } from "./use-tags";

/** A field that tags: completes the reader's tags while they type, and makes new ones. */
export function TagInput({
  taken,
  onAdd,
  autoFocus,
}: {
  /** Names that are not offered again. */
  taken: readonly string[];
  onAdd(name: string): void;
  autoFocus?: boolean;
}) {
  const t = useTranslations("organise.tags");
  const listId = useId();
  const { data: tags = [] } = useTags();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(autoFocus ?? false);
  const [at, setAt] = useState(0);
  const choices = tagChoices(tags, text, taken);
  const current = choices[Math.min(at, choices.length - 1)];

  function choose(name: string | undefined) {
    if (!name) return;
    onAdd(name);
    setText("");
    setAt(0);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) {
      setAt((Math.min(at, choices.length - 1) + step + choices.length) % choices.length);
      setOpen(true);
    } else if (event.key === "Enter" || event.key === "," || event.key === "，") choose(current?.name);
    else if (event.key === "Escape" && open && text !== "") setText("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const isOpen = open && choices.length > 0;
  return (
    <div className="relative">
      <Input
        role="combobox"
        aria-label={t("add")}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && current ? `${listId}-${current.name}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        autoFocus={autoFocus}
        maxLength={60}
        placeholder={t("add")}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <ul
          id={listId}
          role="listbox"
          aria-label={t("choices")}
          className="absolute inset-x-0 top-full z-10 mt-1 max-h-48 overflow-y-auto floating p-1"
        >
          {choices.map((choice) => (
            <li
              key={choice.name}
              id={`${listId}-${choice.name}`}
              role="option"
              aria-selected={choice === current}
              // Before the field loses the focus and takes the list away.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(choice.name)}
              className={cn(
                "flex cursor-default items-center justify-between gap-2 rounded-md px-2 py-1.5 hover:bg-fill",
                choice === current && "bg-fill-hover",
              )}
            >
              <span className="truncate">
                {choice.isNew ? t("make", { name: choice.name }) : choice.name}
              </span>
              {!choice.isNew && <span className="text-xs text-faint tabular-nums">{choice.count}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
