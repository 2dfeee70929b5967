"use client";

import { MoveHorizontal } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import type { Size } from "@/lib/painter/geometry";
import { coveredPart, type Viewport } from "@/lib/painter/viewport";
import { CornerTag } from "./corner-tag";
import { shareAt, shareByKey, splitAt } from "./split";

/** A tag that would not fit into its part is left out. */
const TAG_ROOM = 96;

/** One picture over another up to a line, which is dragged or moved by keys and stays within reach at any zoom. */
export function CompareLayers({
  view,
  stage,
  size,
  before,
  after,
}: {
  view: Viewport;
  stage: Size;
  size: Size;
  /** The layers of the two, each where the viewport has it. */
  before: ReactNode;
  after: ReactNode;
}) {
  const t = useTranslations("viewer");
  const format = useFormatter();
  const [share, setShare] = useState(0.5);
  const x = splitAt(share, view, size, stage);
  const covered = coveredPart(view, size, stage);

  function drag(event: PointerEvent<HTMLElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box) setShare(shareAt(event.clientX - box.left, view, size, stage));
  }
  function key(event: KeyboardEvent) {
    const next = shareByKey(share, event.key, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setShare(next);
  }

  return (
    <>
      {after}
      <div
        className="pointer-events-none absolute inset-0"
        style={{ clipPath: `inset(0 ${stage.width - x}px 0 0)` }}
      >
        {before}
      </div>
      {x - covered.left > TAG_ROOM && (
        <CornerTag left={covered.left} top={covered.top}>
          {t("before")}
        </CornerTag>
      )}
      {covered.right - x > TAG_ROOM && (
        <CornerTag right={stage.width - covered.right} top={covered.top}>
          {t("after")}
        </CornerTag>
      )}
      <div
        data-floating
        role="slider"
        tabIndex={0}
        aria-label={t("split")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={t("splitAt", { share: format.number(share, { style: "percent" }) })}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={key}
        className="group absolute inset-y-0 -ml-4 flex w-8 cursor-ew-resize touch-none items-center justify-center outline-none before:absolute before:inset-y-0 before:left-1/2 before:w-px before:bg-white before:shadow-[0_0_0_1px_#0006] pointer-coarse:-ml-6 pointer-coarse:w-12"
        style={{ left: x }}
      >
        <span className="relative grid size-8 place-items-center rounded-full bg-white text-black shadow-float group-focus-visible:ring-3 group-focus-visible:ring-accent pointer-coarse:size-11">
          <MoveHorizontal aria-hidden className="size-4" />
        </span>
      </div>
    </>
  );
}
