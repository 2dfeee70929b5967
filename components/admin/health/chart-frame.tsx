"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useHealthWords } from "./use-health-words";

/** Size of a chart's drawing; it is stretched to the room there is. */
export const CHART = { width: 480, height: 96 } as const;

/** A small chart with its title, what its highest line stands for, and where its time begins and ends. */
export function ChartFrame({
  title,
  summary,
  top,
  steps,
  stepSeconds,
  legend,
  children,
}: {
  title: string;
  /** The chart in a sentence, for those who hear it. */
  summary: string;
  top: string;
  /** Never empty: a range of time always has its steps. */
  steps: readonly { from: string }[];
  stepSeconds: number;
  legend: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("health.chart");
  const { beginning } = useHealthWords();
  const [first] = steps;
  return (
    <figure className="min-w-0">
      <figcaption className="mb-1.5 flex items-baseline justify-between gap-3 text-sm">
        <span className="font-medium">{title}</span>
        <span className="flex flex-wrap justify-end gap-x-3 text-xs text-muted">{legend}</span>
      </figcaption>
      <div className="relative">
        <span className="absolute top-0 left-0 bg-panel pr-1 text-xs text-faint tabular-nums">{top}</span>
        <svg
          role="img"
          aria-label={summary}
          viewBox={`0 0 ${CHART.width} ${CHART.height}`}
          preserveAspectRatio="none"
          className="block h-24 w-full border-t border-b border-line"
        >
          {children}
        </svg>
      </div>
      <p className="mt-1 flex justify-between text-xs text-faint tabular-nums">
        <span>{first && beginning(first.from, stepSeconds)}</span>
        <span>{t("now")}</span>
      </p>
    </figure>
  );
}

/** One entry of a chart's legend. */
export function LegendItem({ className, children }: { className: string; children: ReactNode }) {
  return (
    <span className="flex items-center gap-1">
      <span aria-hidden className={`size-2 rounded-[2px] ${className}`} />
      {children}
    </span>
  );
}
