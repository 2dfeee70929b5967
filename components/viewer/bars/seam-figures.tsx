"use client";

import { Check, CircleAlert, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { SeamFigure } from "@/lib/viewing/measure/seam-meter";
import { seamVerdict } from "@/lib/viewing/measure/seam-verdict";
import { useMeasure } from "../use-measure";

const SIGNS = {
  none: { icon: Check, tone: "text-ok" },
  faint: { icon: CircleAlert, tone: "text-warn" },
  visible: { icon: TriangleAlert, tone: "text-bad" },
} as const;

/** How visible each of a tile's two seams is, measured against the picture's own neighbouring lines. */
export function SeamFigures({ url }: { url: string }) {
  const t = useTranslations("viewer.seam");
  const { data, isError } = useMeasure<"seams">({ kind: "seams", url });
  return (
    <div role="status" className="flex flex-wrap gap-x-5 gap-y-1">
      {isError && <p className="text-muted">{t("notMeasured")}</p>}
      {!data && !isError && <p className="text-muted">{t("measuring")}</p>}
      {data && <Seam name={t("sideways")} figure={data.sideways} />}
      {data && <Seam name={t("upright")} figure={data.upright} />}
    </div>
  );
}

function Seam({ name, figure }: { name: string; figure: SeamFigure }) {
  const t = useTranslations("viewer.seam");
  const format = useFormatter();
  const verdict = seamVerdict(figure);
  const { icon: Icon, tone } = SIGNS[verdict];
  const digits = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  const facts = {
    step: digits(figure.step),
    typical: digits(figure.typical),
    hard: format.number(figure.hard, { style: "percent", maximumFractionDigits: 1 }),
  };
  return (
    <p className="flex flex-wrap items-center gap-x-1.5">
      <Icon aria-hidden className={cn("size-4", tone)} />
      <span>
        {name}
        {": "}
        <b className="font-medium">{t(`verdict.${verdict}`)}</b>
      </span>
      <span className="text-muted tabular-nums">{t("facts", facts)}</span>
    </p>
  );
}
