"use client";

import { useState } from "react";
import type { FormField } from "@/lib/capabilities/describe";
import { startItem, type FormValues } from "@/lib/client/form/default-values";
import type { ControlProps } from "../control-props";

/** One item of a list of groups, and a key that stays with it when it is moved. */
export interface ListItem {
  key: string;
  value: FormValues;
}

export interface Items {
  list: readonly ListItem[];
  change(index: number, value: FormValues): void;
  add(): void;
  duplicate(index: number): void;
  remove(index: number): void;
  /** Puts an item before (-1) or behind (1) its neighbour. */
  move(index: number, by: -1 | 1): void;
  canAdd: boolean;
  canRemove: boolean;
}

/** The items of a list field and what can be done with them; never fewer than the vendor asks for. */
export function useItems({
  field,
  value,
  onChange,
}: Pick<ControlProps, "field" | "value" | "onChange">): Items {
  const { minItems = 0, maxItems = Infinity } = field.limits;
  const values = atLeast(minItems, field, value);
  const [keys, setKeys] = useState<readonly string[]>(() => values.map(newKey));
  const list = values.map((item, index) => ({ key: keys[index] ?? `item-${index}`, value: item }));
  const put = (next: readonly ListItem[]) => {
    setKeys(next.map(({ key }) => key));
    onChange(next.map((item) => item.value));
  };
  return {
    list,
    change: (index, changed) => onChange(values.map((item, at) => (at === index ? changed : item))),
    add: () => put([...list, { key: newKey(), value: startItem(field) }]),
    duplicate: (index) => {
      const copied = list[index];
      if (!copied) return;
      const copy = { key: newKey(), value: structuredClone(copied.value) };
      put([...list.slice(0, index + 1), copy, ...list.slice(index + 1)]);
    },
    remove: (index) => put(list.filter((_, at) => at !== index)),
    move: (index, by) => {
      const moved = list[index];
      if (!moved || !list[index + by]) return;
      const others = list.filter((_, at) => at !== index);
      put([...others.slice(0, index + by), moved, ...others.slice(index + by)]);
    },
    canAdd: list.length < maxItems,
    canRemove: list.length > minItems,
  };
}

function atLeast(count: number, field: FormField, value: unknown): FormValues[] {
  const given: unknown[] = Array.isArray(value) ? value : [];
  const items = given.map((item): FormValues =>
    typeof item === "object" && item !== null ? { ...item } : {},
  );
  while (items.length < count) items.push(startItem(field));
  return items;
}

function newKey(): string {
  return crypto.randomUUID();
}
