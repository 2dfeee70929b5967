"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from "react";
import { startPictureDrag } from "@/lib/client/picture-drag";
import { usePictureName } from "../../pickers/use-picture-name";
import { useMediaQuery } from "../../zoomable/use-media-query";
import { DayHeading } from "./day-heading";
import { gridHandle } from "./grid-handle";
import { useGridMenu } from "./grid-menu";
import type { GridModel } from "./grid-model";
import { GridRow, type RowContext } from "./grid-row";
import type { GridSlots } from "./grid-slots";
import type { GridView } from "./grid-view";
import { useTileFocus } from "./use-tile-focus";

/**
 * All pictures by day in justified rows, of which only those around the screen are drawn. Listens for all its tiles:
 * what hangs into the grid hears of an event first.
 */
export function TimelineGrid({
  model,
  view,
  look,
  slots,
  onScroller,
  onContent,
  scroller,
  onOpen,
}: {
  model: GridModel;
  view: GridView;
  look: { gap: number; heading: number };
  slots: GridSlots | undefined;
  onScroller(element: HTMLElement | null): void;
  onContent(element: HTMLElement | null): void;
  scroller: HTMLElement | null;
  onOpen(id: string): void;
}) {
  const t = useTranslations("gallery");
  const nameOf = usePictureName();
  const isTouch = useMediaQuery("(pointer: coarse)");
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  }, [onOpen]);
  const context = useMemo(
    (): RowContext => ({ gap: look.gap, isTouch, slots, nameOf, onOpen: (id) => open.current(id) }),
    [look.gap, isTouch, slots, nameOf],
  );
  const handle = useMemo(() => scroller && gridHandle(model, scroller), [model, scroller]);
  const focus = useTileFocus(model, view, scroller);
  const { menu, openAt } = useGridMenu(onOpen);
  const placeOf = (tile: HTMLElement) => handle?.at(handle.indexOf(tile.dataset.asset ?? ""));

  useEffect(() => {
    if (!scroller || !handle || !slots?.onGridPointerDown) return;
    const down = (event: PointerEvent) => slots.onGridPointerDown?.(event, handle);
    scroller.addEventListener("pointerdown", down);
    return () => scroller.removeEventListener("pointerdown", down);
  }, [scroller, handle, slots]);

  function onClick(event: MouseEvent) {
    const tile = tileOf(event.target);
    const place = tile && placeOf(tile);
    if (!place || !handle || slots?.onTileClick?.(place, event, handle)) return;
    onOpen(place.asset.id);
  }
  function onKeyDown(event: KeyboardEvent) {
    const tile = tileOf(event.target);
    const place = tile && placeOf(tile);
    if (!tile || event.defaultPrevented) return;
    if (place && handle && slots?.onTileKey?.(place, event, handle)) return;
    if (focus.onKey(event)) event.preventDefault();
  }
  function onContextMenu(event: MouseEvent) {
    const tile = tileOf(event.target);
    const place = tile && placeOf(tile);
    if (!tile || !place) return;
    event.preventDefault();
    // A finger that rests on a tile selects it; its menu is behind the tile's own button.
    if (isTouch && slots?.onGridPointerDown) return;
    openAt(place.asset, tile, event.clientX, event.clientY);
  }
  return (
    <div
      ref={onScroller}
      className="min-h-0 min-w-0 flex-1 [scrollbar-width:none] overflow-y-auto px-3.5 pb-3.5 [overflow-anchor:none]"
    >
      <div
        ref={onContent}
        role="grid"
        aria-label={t("title")}
        aria-rowcount={-1}
        aria-multiselectable={slots ? true : undefined}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
        onFocus={({ target }) => {
          const tile = tileOf(target);
          if (tile?.dataset.asset) focus.onFocus(tile.dataset.asset);
        }}
        onDragStart={(event) => {
          const tile = tileOf(event.target);
          if (tile?.dataset.asset) startPictureDrag(event.dataTransfer, tile.dataset.asset);
        }}
        className="relative"
        style={{ height: view.height }}
      >
        {view.empties.map(({ what, top }) => (
          <div
            key={what.key}
            aria-hidden
            className="absolute inset-x-0 top-0 rounded-md bg-fill opacity-40"
            style={{ transform: `translateY(${top}px)`, height: Math.max(0, what.height - look.gap) }}
          />
        ))}
        {view.headings.map(({ what, top }) => (
          <DayHeading key={what.day} day={what.day} count={what.dayCount} top={top} height={look.heading}>
            {slots?.day?.({ day: what.day, count: what.dayCount, firstIndex: what.first })}
          </DayHeading>
        ))}
        {view.rows.map(({ what, top }) => (
          <GridRow
            key={what.key}
            row={what}
            top={top}
            context={context}
            focusedId={what.items.some(({ id }) => id === focus.tabbableId) ? focus.tabbableId : null}
          />
        ))}
      </div>
      {menu}
    </div>
  );
}

/** The picture's button an event came from; what else is on a tile is not it. */
function tileOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-asset]") : null;
}
