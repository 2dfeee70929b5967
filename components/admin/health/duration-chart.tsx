"use client";

import { useTranslations } from "next-intl";
import type { HealthStep } from "@/lib/services/provider-health/health-view";
import { CHART, ChartFrame, LegendItem } from "./chart-frame";
import { linePath, niceTop } from "./chart-scale";
import { useHealthWords } from "./use-health-words";

const LINES = [
  { key: "p95Ms", word: "p95", stroke: "stroke-faint", fill: "fill-faint", dot: "bg-faint" },
  { key: "p50Ms", word: "median", stroke: "stroke-accent", fill: "fill-accent", dot: "bg-accent" },
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
      top={duration(top)}
      steps={steps}
      stepSeconds={stepSeconds}
      empty={longest === 0 ? t("chart.none") : null}
      legend={LINES.toReversed().map(({ key, word, dot }) => (
        <LegendItem key={key} className={dot}>
          {t(`chart.${word}`)}
        </LegendItem>
      ))}
    >
      {LINES.map(({ key, stroke, fill }) => (
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
          {steps.map(
            (step, index) =>
              step[key] !== null && (
                <rect
                  key={step.from}
                  x={x(index) - 1.5}
                  y={y(step[key]) - 1.5}
                  width={3}
                  height={3}
                  className={fill}
                />
              ),
          )}
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
