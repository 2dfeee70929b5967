"use client";

import { useTranslations } from "next-intl";
import type { HealthStep } from "@/lib/services/provider-health/health-view";
import { CHART, ChartFrame, LegendItem } from "./chart-frame";
import { linePath, niceTop } from "./chart-scale";
import { useHealthWords } from "./use-health-words";

const LINES = [
  { key: "p95Ms", word: "p95", stroke: "stroke-faint", dot: "bg-faint" },
  { key: "p50Ms", word: "median", stroke: "stroke-accent", dot: "bg-accent" },
] as const;

/** How long runs took, step by step, as two lines with a dot at each step that has runs. */
export function DurationChart({
  name,
  steps,
  stepSeconds,
}: {
  name: string;
  steps: readonly HealthStep[];
  stepSeconds: number;
}) {
  const t = useTranslations("health");
  const { duration, time } = useHealthWords();
  const longest = Math.max(...steps.map(({ p95Ms }) => p95Ms ?? 0));
  const top = niceTop(longest);
  const width = CHART.width / steps.length;
  const x = (index: number) => (index + 0.5) * width;
  const y = (ms: number) => CHART.height - (ms / top) * CHART.height;
  return (
    <ChartFrame
      title={t("durations")}
      summary={t("chart.durations", { name, longest: duration(longest) })}
      top={duration(longest === 0 ? null : top)}
      steps={steps}
      stepSeconds={stepSeconds}
      legend={LINES.toReversed().map(({ key, word, dot }) => (
        <LegendItem key={key} className={dot}>
          {t(`chart.${word}`)}
        </LegendItem>
      ))}
    >
      {LINES.map(({ key, stroke }) => (
        <g key={key}>
          <path
            d={linePath(
              steps.map((step) => step[key]),
              x,
              y,
            )}
            fill="none"
            strokeWidth={1.5}
            vectorEffect="non-scaling-stroke"
            className={stroke}
          />
          {/* A dot at each step that has runs: lines of no length keep their shape however the chart is stretched. */}
          <path
            d={steps
              .map((step, index) => (step[key] === null ? "" : `M${x(index)} ${y(step[key])}h0`))
              .join("")}
            fill="none"
            strokeWidth={5}
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
            className={stroke}
          />
        </g>
      ))}
      {steps.map((step, index) => (
        <rect key={step.from} x={index * width} y={0} width={width} height={CHART.height} fill="transparent">
          <title>
            {[
              time(step.from),
              `${t("chart.median")}: ${duration(step.p50Ms)}`,
              `${t("chart.p95")}: ${duration(step.p95Ms)}`,
            ].join("\n")}
          </title>
        </rect>
      ))}
    </ChartFrame>
  );
}
