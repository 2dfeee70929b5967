"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useMemo, useState, type KeyboardEvent, type PointerEvent } from "react";
import { cn } from "@/components/ui/cn";
import { useElementSize } from "../../zoomable/use-element-size";
import { marksOf, monthAt, monthsOf } from "./months";
import type { DayJson } from "./shelf";

/** Room a mark needs. */
const MARK = 18;

/**
 * The list's months beside it, each as long as it has pictures: right before a single picture is loaded. Takes the
 * place of the scroll bar; a slider to the keyboard.
 */
export function Scrubber({
  days,
  part,
  onGoTo,
}: {
  days: readonly DayJson[];
  /** How much of the list lies above the screen, 0 to 1. */
  part: number;
  onGoTo(part: number): void;
}) {
  const t = useTranslations("gallery.grid");
  const format = useFormatter();
  const [track, setTrack] = useState<HTMLElement | null>(null);
  const height = useElementSize(track)?.height ?? 600;
  const [pointed, setPointed] = useState<number | null>(null);
  const months = useMemo(() => monthsOf(days), [days]);
  const marks = useMemo(() => marksOf(months, MARK / height), [months, height]);
  const [first] = months;
  if (!first) return null;

  const nameOf = (month: string) =>
    format.dateTime(new Date(`${month}-01T00:00:00Z`), { year: "numeric", month: "long", timeZone: "UTC" });
  const shortOf = (month: string, isYear: boolean) =>
    isYear
      ? month.slice(0, 4)
      : format.dateTime(new Date(`${month}-01T00:00:00Z`), { month: "short", timeZone: "UTC" });
  const at = monthAt(months, part);
  const partOf = ({ clientY, currentTarget }: PointerEvent) => {
    const { top, height: whole } = currentTarget.getBoundingClientRect();
    return Math.min(1, Math.max(0, (clientY - top) / whole));
  };
  const drag = (event: PointerEvent) => {
    setPointed(partOf(event));
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onGoTo(partOf(event));
  };
  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, number> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: months.length - 1,
    };
    const to = months[steps[event.key] ?? -1];
    if (!to) return;
    event.preventDefault();
    onGoTo(to.start);
  }
  const shown = pointed === null ? null : months[monthAt(months, pointed)];
  return (
    <div
      ref={setTrack}
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t("scrubber")}
      aria-valuemin={0}
      aria-valuemax={months.length - 1}
      aria-valuenow={at}
      aria-valuetext={t("monthCount", {
        month: nameOf(months[at]?.month ?? first.month),
        count: months[at]?.count ?? 0,
      })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onGoTo(partOf(event));
      }}
      onPointerMove={drag}
      onPointerLeave={() => setPointed(null)}
      className="relative my-2 w-12 shrink-0 cursor-ns-resize touch-none select-none max-md:w-7"
    >
      {marks.map(({ month, isYear, place }) => (
        <span
          key={month}
          aria-hidden
          className={cn(
            "absolute right-1.5 text-xs whitespace-nowrap max-md:hidden",
            isYear ? "font-semibold text-ink" : "text-muted",
          )}
          style={{ top: place * height }}
        >
          {shortOf(month, isYear)}
        </span>
      ))}
      <span
        aria-hidden
        className="absolute right-0 left-1 h-0.5 rounded-full bg-accent"
        style={{ top: Math.min(part, 1) * (height - 2) }}
      />
      {shown && pointed !== null && (
        <span
          aria-hidden
          className="pointer-events-none absolute right-full z-10 mr-1 -translate-y-1/2 floating px-2 py-1 text-sm whitespace-nowrap text-ink"
          style={{ top: pointed * height }}
        >
          {t("monthCount", { month: nameOf(shown.month), count: shown.count })}
        </span>
      )}
    </div>
  );
}
