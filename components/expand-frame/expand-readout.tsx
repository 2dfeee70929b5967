"use client";

import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Segmented } from "@/components/ui/segmented";
import type { Size } from "@/lib/painter/geometry";
import { addedOf, type Expansion } from "@/lib/placement/expand";
import type { ExpansionState } from "./use-expansion";

/** Most vendors take no larger side: what is made larger is scaled down when another tool gets it. */
const COMMON_LIMIT = 4096;

/** What the frame means in the form's terms, and what of it will not do. */
export function ExpandReadout({
  state,
  picture,
  result,
}: {
  state: ExpansionState;
  picture: Size;
  result: Size | undefined;
}) {
  const t = useTranslations("placement.expand");
  const format = useFormatter();
  const { kind, expansion, setKind } = state;
  const plain = (value: number) => format.number(value, { useGrouping: false, maximumFractionDigits: 2 });
  const trouble = !result
    ? t(kind === "scale" ? "overOne" : "noRatio")
    : result.width === picture.width && result.height === picture.height
      ? t("nothing")
      : undefined;
  const note =
    result && Math.max(result.width, result.height) > COMMON_LIMIT
      ? t("large", { limit: COMMON_LIMIT })
      : undefined;
  return (
    <div
      data-floating
      className="pointer-events-none absolute inset-x-3 top-3 flex flex-col items-center gap-1.5 text-sm"
    >
      <div className="pointer-events-auto flex max-w-full items-center gap-3 overflow-x-auto floating p-1 pr-3">
        <Segmented<Expansion["kind"]>
          label={t("way")}
          value={kind}
          onValueChange={setKind}
          className="shrink-0"
          options={[
            { value: "scale", label: t("byScale") },
            { value: "ratio", label: t("byRatio") },
          ]}
        />
        <p role="status" className="whitespace-nowrap tabular-nums">
          {expansion && (
            <span className="font-medium">
              {expansion.kind === "scale" ? t("times", { scale: plain(expansion.scale) }) : expansion.ratio}
            </span>
          )}
          {result && <span className="ml-3 text-muted">{t("size", { ...result })}</span>}
          {result && !trouble && (
            <span className="ml-3 text-faint max-md:hidden">{addedText(t, plain, picture, result)}</span>
          )}
        </p>
      </div>
      {(trouble ?? note) && (
        <p
          role="status"
          className={cn("pointer-events-auto floating px-3 py-1.5", trouble ? "text-bad" : "text-muted")}
        >
          {trouble ?? note}
        </p>
      )}
    </div>
  );
}

function addedText(
  t: ReturnType<typeof useTranslations<"placement.expand">>,
  plain: (value: number) => string,
  picture: Size,
  result: Size,
): string {
  const { sides, ends } = addedOf(picture, result);
  return [
    ...(sides > 0 ? [t("sides", { pixels: plain(sides) })] : []),
    ...(ends > 0 ? [t("ends", { pixels: plain(ends) })] : []),
  ].join(t("separator"));
}
