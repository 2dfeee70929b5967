"use client";

import { ChevronDown } from "lucide-react";
import { useId, useState, type ComponentType, type KeyboardEvent } from "react";
import type { ChoiceSelectProps } from "./choice-props";
import { cn } from "./cn";
import { selectTriggerStyles } from "./select-styles";

const load = () => import("./choice-select-list").then((module) => module.ChoiceSelectList);
const preload = () => void load();
const OPENERS = ["ArrowDown", "ArrowUp", "Enter", " "];

/** One of many choices. The list is loaded when it is first asked for; until then this is its closed look. */
export function ChoiceSelect(props: ChoiceSelectProps) {
  const listId = useId();
  const [list, setList] = useState<{ List: ComponentType<ChoiceSelectProps> } | null>(null);
  if (list) return <list.List {...props} />;
  const { value, onChange: _onChange, choices, placeholder, meta, className, ...rest } = props;
  const open = async () => setList({ List: await load() });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !OPENERS.includes(event.key)) return;
    event.preventDefault();
    void open();
  };
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <button
      {...rest}
      type="button"
      role="combobox"
      aria-expanded={false}
      aria-haspopup="listbox"
      aria-controls={listId}
      data-placeholder={chosen ? undefined : ""}
      onPointerEnter={preload}
      onFocus={preload}
      onKeyDown={onKeyDown}
      onClick={open}
      className={cn(selectTriggerStyles, className)}
    >
      <span className="min-w-0 flex-1 truncate">{chosen?.label ?? placeholder}</span>
      {meta && <span className="shrink-0 text-sm text-faint">{meta}</span>}
      <ChevronDown aria-hidden className="size-4 shrink-0 text-faint" />
    </button>
  );
}
