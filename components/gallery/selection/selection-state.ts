import type { OutputKind } from "@/lib/capabilities/define";

/** As much of a selected picture as what is done with a selection needs. */
export interface Picked {
  id: string;
  kind: OutputKind;
  /** Somebody else's, of a shared collection, can be looked at and saved, not changed. */
  own: boolean;
  createdAt: string;
}

/** What is selected, and from where the next range goes. */
export interface SelectionState {
  picked: ReadonlyMap<string, Picked>;
  /** The picture a range starts from; null before anything was touched. */
  anchor: Picked | null;
  /** What was selected when the anchor was set: a range is added to that, in the place of the range before it. */
  base: ReadonlyMap<string, Picked>;
}

const NONE: ReadonlyMap<string, Picked> = new Map();
export const NOTHING_SELECTED: SelectionState = { picked: NONE, anchor: null, base: NONE };

/** Selects one picture more, or one less; the next range starts there. */
export function toggle({ picked }: SelectionState, one: Picked): SelectionState {
  const next = new Map(picked);
  if (!next.delete(one.id)) next.set(one.id, one);
  return { picked: next, anchor: one, base: next };
}

/** Selects from the anchor to another picture: `range` are all of them, both ends too. */
export function extendTo({ anchor, base }: SelectionState, range: readonly Picked[]): SelectionState {
  return { picked: withAll(base, range), anchor: anchor ?? range[0] ?? null, base };
}

/** Selects these too. */
export function add({ picked, anchor }: SelectionState, more: readonly Picked[]): SelectionState {
  const next = withAll(picked, more);
  return { picked: next, anchor: anchor ?? more[0] ?? null, base: next };
}

/** Selects these no longer. */
export function drop({ picked, anchor }: SelectionState, ids: Iterable<string>): SelectionState {
  const next = new Map(picked);
  for (const id of ids) next.delete(id);
  return { picked: next, anchor: anchor && next.has(anchor.id) ? anchor : null, base: next };
}

/** All of these when any of them is not selected yet, else none of them. */
export function toggleAll(state: SelectionState, group: readonly Picked[]): SelectionState {
  const isWhole = group.every(({ id }) => state.picked.has(id));
  return isWhole
    ? drop(
        state,
        group.map(({ id }) => id),
      )
    : add(state, group);
}

function withAll(some: ReadonlyMap<string, Picked>, more: readonly Picked[]): Map<string, Picked> {
  const next = new Map(some);
  for (const one of more) next.set(one.id, one);
  return next;
}
