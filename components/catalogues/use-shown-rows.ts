"use client";

import { useEffect, useMemo, useState } from "react";
import { rowsBetween, rowStarts, type JustifiedRow } from "../gallery/justify";

/** Rows drawn above and below the screen. */
const OVERSCAN = 3;

/**
 * Which rows are near the screen and where each stands. The rows' heights are known beforehand, so nothing
 * needs to be measured.
 */
export function useShownRows(scroller: HTMLElement | null, rows: readonly JustifiedRow[], gap: number) {
  const [view, setView] = useState({ top: 0, height: 0 });
  useEffect(() => {
    if (!scroller) return;
    const look = () => setView({ top: scroller.scrollTop, height: scroller.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [scroller]);

  const starts = useMemo(() => rowStarts(rows, gap), [rows, gap]);
  const last = rows.length - 1;
  const height = last < 0 ? 0 : (starts[last] ?? 0) + (rows[last]?.height ?? 0);
  const { first, end } = rowsBetween(starts, view.top, view.top + view.height);
  const from = Math.max(0, first - OVERSCAN);
  const shown = rows
    .slice(from, end + OVERSCAN)
    .map((row, offset) => ({ row, index: from + offset, start: starts[from + offset] ?? 0 }));

  /** Scrolls just as far as it takes to have a row in view. */
  function scrollTo(index: number) {
    const row = rows[index];
    const top = starts[index];
    if (!scroller || !row || top === undefined) return;
    const bottom = top + row.height + gap * 2;
    if (top < scroller.scrollTop) scroller.scrollTo({ top });
    else if (bottom > scroller.scrollTop + scroller.clientHeight) {
      scroller.scrollTo({ top: bottom - scroller.clientHeight });
    }
  }
  return { shown, height, scrollTo };
}
