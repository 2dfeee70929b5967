"use client";

import { useTranslations } from "next-intl";
import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { MoveHorizontal } from "lucide-react";

const STEP = 0.02;

/** The earlier picture over the later one, up to a line that is dragged or moved by the arrow keys. */
export function CompareLayer({ before, after }: { before: string; after: string }) {
  const t = useTranslations("viewer");
  const [split, setSplit] = useState(0.5);
  const clamp = (value: number) => Math.min(1, Math.max(0, value));

  function drag(event: PointerEvent<HTMLElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box) setSplit(clamp((event.clientX - box.left) / box.width));
  }
  function key(event: KeyboardEvent) {
    const way = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (way === 0) return;
    event.preventDefault();
    event.stopPropagation();
    setSplit((now) => clamp(now + way * STEP));
  }

  return (
    <div className="relative size-full">
      <img
        src={after}
        alt={t("after")}
        draggable={false}
        className="absolute inset-0 size-full object-contain"
      />
      <img
        src={before}
        alt={t("before")}
        draggable={false}
        className="absolute inset-0 size-full object-contain"
        style={{ clipPath: `inset(0 ${(1 - split) * 100}% 0 0)` }}
      />
      <div
        data-floating
        role="slider"
        tabIndex={0}
        aria-label={t("split")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(split * 100)}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={key}
        className="pointer-events-auto absolute inset-y-0 -ml-4 flex w-8 cursor-ew-resize touch-none items-center justify-center outline-none before:absolute before:inset-y-0 before:left-1/2 before:w-px before:bg-white before:shadow-[0_0_0_1px_#0006]"
        style={{ left: `${split * 100}%` }}
      >
        <span className="relative grid size-8 place-items-center rounded-full bg-white text-black shadow-float">
          <MoveHorizontal aria-hidden className="size-4" />
        </span>
      </div>
    </div>
  );
}
