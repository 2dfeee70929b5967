"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { HealthStep } from "@/lib/services/provider-health/health-view";
import { CHART, ChartFrame, LegendItem } from "./chart-frame";
import { niceTop } from "./chart-scale";
import { useHealthWords } from "./use-health-words";

const PARTS = [
  { key: "succeeded", fill: "fill-ok", dot: "bg-ok" },
  { key: "failed", fill: "fill-bad", dot: "bg-bad" },
  { key: "uncertain", fill: "fill-warn", dot: "bg-warn" },
] as const;

/** How runs ended, step by step, as stacked bars. */
export function RunChart({
  name,
  steps,
  stepSeconds,
}: {
  name: string;
  steps: readonly HealthStep[];
  stepSeconds: number;
}) {
  const t = useTranslations("health");
  const format = useFormatter();
  const { time } = useHealthWords();
  const sum = (key: (typeof PARTS)[number]["key"]) => steps.reduce((total, step) => total + step[key], 0);
  const totals = steps.map(({ succeeded, failed, uncertain }) => succeeded + failed + uncertain);
  const top = niceTop(Math.max(...totals, 1));
  const width = CHART.width / steps.length;
  return (
    <ChartFrame
      title={t("runs")}
      summary={t("chart.runs", {
        name,
        succeeded: sum("succeeded"),
        failed: sum("failed") + sum("uncertain"),
      })}
      top={format.number(top)}
      steps={steps}
      stepSeconds={stepSeconds}
      legend={PARTS.filter(({ key }) => key === "succeeded" || sum(key) > 0).map(({ key, dot }) => (
        <LegendItem key={key} className={dot}>
          {t(`chart.${key}`)}
        </LegendItem>
      ))}
    >
      {steps.map((step, index) => {
        let below = 0;
        return (
          <g key={step.from}>
            <title>
              {[
                time(step.from),
                ...PARTS.map(({ key }) => `${t(`chart.${key}`)}: ${format.number(step[key])}`),
              ].join("\n")}
            </title>
            <rect x={index * width} y={0} width={width} height={CHART.height} fill="transparent" />
            {PARTS.map(({ key, fill }) => {
              const height = (step[key] / top) * CHART.height;
              below += height;
              return (
                height > 0 && (
                  <rect
                    key={key}
                    x={index * width + width * 0.12}
                    y={CHART.height - below}
                    width={width * 0.76}
                    height={height}
                    className={fill}
                  />
                )
              );
            })}
          </g>
        );
      })}
    </ChartFrame>
  );
}
