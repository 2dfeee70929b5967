"use client";

import { useTranslations } from "next-intl";
import { useMemo, type KeyboardEvent, type MouseEvent } from "react";
import { toast } from "@/components/ui/toast";
import type { GridHandle, GridSlots, TilePlace } from "../grid/grid-slots";
import { DayTick } from "./day-tick";
import { followRange } from "./follow-range";
import { pressAndHold } from "./press-and-hold";
import { add, extendTo, toggle, toggleAll, type Picked } from "./selection-state";
import { pickedOf, type SelectionStore } from "./selection-store";
import { TileTick } from "./tile-tick";
import { whileDown } from "./while-down";

/** What the selection hangs into the grid: ticks, clicks, keys, drag box and a resting finger. */
export function useSelectionSlots(
  store: SelectionStore,
  filter: Readonly<Record<string, string>>,
  onRate: (one: Picked, rating: number) => void,
): Omit<GridSlots, "isSelected"> {
  const t = useTranslations("organise.selection");
  return useMemo(() => {
    const change: SelectionStore["change"] = (step) => {
      const fits = store.change(step);
      if (!fits) toast.error(t("tooMany"));
      return fits;
    };
    const failed = () => toast.error(t("rangeFailed"));
    const pickRange = (grid: GridHandle, to: Picked) => {
      const from = store.get().anchor ?? to;
      import("./range")
        .then(({ rangeBetween }) => rangeBetween(grid, filter, [from, to]))
        .then((range) => change((state) => extendTo(state, range)), failed);
    };
    const pickDay = (day: string) =>
      import("./range")
        .then(({ picturesOfDay }) => picturesOfDay(filter, day))
        .then((all) => change((state) => toggleAll(state, all)), failed);

    function onTileClick(place: TilePlace, event: MouseEvent, grid: GridHandle): boolean {
      const one = pickedOf(place);
      if (event.shiftKey) pickRange(grid, one);
      else if (event.ctrlKey || event.metaKey || store.get().picked.size > 0)
        change((state) => toggle(state, one));
      else return false;
      return true;
    }

    function onTileKey(place: TilePlace, event: KeyboardEvent, grid: GridHandle): boolean {
      const held = event.ctrlKey || event.metaKey;
      if (held && event.key.toLowerCase() === "a") {
        void pickDay(place.day);
        event.preventDefault();
        return true;
      }
      if (held || event.altKey) return false;
      // With a selection the digits are the bar's, and rate all of it.
      if (/^[0-5]$/.test(event.key) && place.asset.own && store.get().picked.size === 0) {
        onRate(pickedOf(place), Number(event.key));
        return true;
      }
      if (event.key.toLowerCase() === "x") {
        change((state) => toggle(state, pickedOf(place)));
        return true;
      }
      if (event.shiftKey && event.key.startsWith("Arrow")) {
        if (!store.get().anchor) change((state) => add(state, [pickedOf(place)]));
        followRange(grid, (to) => pickRange(grid, pickedOf(to)));
      }
      return false;
    }

    function onGridPointerDown(event: PointerEvent, grid: GridHandle): void {
      const tile = event.target instanceof Element ? event.target.closest("[data-asset]") : null;
      if (event.pointerType !== "mouse") {
        const place = grid.at(grid.indexOf(tile?.getAttribute("data-asset") ?? ""));
        if (place) pressAndHold(event, () => change((state) => toggle(state, pickedOf(place))));
        return;
      }
      const startsBox = event.button === 0 && (event.shiftKey || !isControl(event.target));
      if (!startsBox) return;
      const before = store.get();
      const isMore = event.shiftKey || event.ctrlKey || event.metaKey;
      const from = isMore ? before : { ...before, picked: new Map<string, Picked>(), anchor: null };
      whileDown(event, import("./drag-box"), ({ dragBox }, latest) =>
        dragBox(event, latest, grid, {
          change: (places) => void store.change(() => add(from, places.map(pickedOf))),
          end: (cancelled) => cancelled && void store.change(() => before),
        }),
      );
    }

    return {
      tile: ({ asset }) => <TileTick store={store} picture={pickedOf({ asset })} onToggle={change} />,
      day: ({ day }) => <DayTick day={day} onPick={() => void pickDay(day)} />,
      onTileClick,
      onTileKey,
      onGridPointerDown,
    };
  }, [store, filter, onRate, t]);
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, input, [role=menu]") !== null;
}
