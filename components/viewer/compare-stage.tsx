"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import { Slider } from "@/components/ui/slider";
import { PanesViewer } from "./panes/panes-viewer";
import { StageViewer } from "./stage-viewer";
import { MODE_SIGNS } from "./bars/mode-icons";
import { FIRST_SETTINGS, MOST_AMPLIFIED, PAIR_MODES, type PairMode } from "./viewer-modes";

/** Two pictures against each other, with the ways to do so floating above them. Fills its parent. */
export function CompareStage({ beforeId, afterId }: { beforeId: string; afterId: string }) {
  const t = useTranslations("viewer");
  const [mode, setMode] = useState<PairMode>("compare");
  const [amplify, setAmplify] = useState(FIRST_SETTINGS.amplify);
  const times = t("difference.times", { times: amplify });
  const sign = (value: PairMode) => {
    const { icon: Icon } = MODE_SIGNS[value];
    return (
      <>
        <Icon aria-hidden />
        <span className="max-lg:sr-only">{t(`pairs.${value}`)}</span>
      </>
    );
  };
  return (
    <div className="flex size-full flex-col">
      <div className="flex min-h-11 shrink-0 flex-wrap items-center justify-center gap-x-4 px-3 pt-2">
        <Segmented<PairMode>
          label={t("look")}
          value={mode}
          onValueChange={setMode}
          options={PAIR_MODES.map((value) => ({ value, label: sign(value), name: t(`modes.${value}`) }))}
        />
        {mode === "difference" && (
          <span className="flex items-center gap-2 text-sm text-muted">
            <Slider
              label={t("difference.amplify")}
              min={0}
              max={Math.log2(MOST_AMPLIFIED)}
              step={1}
              value={Math.log2(amplify)}
              valueText={times}
              onValueChange={(power) => setAmplify(2 ** power)}
              className="w-24"
            />
            <b className="min-w-8 font-medium text-ink tabular-nums">{times}</b>
          </span>
        )}
      </div>
      <div className="relative min-h-0 flex-1">
        {mode === "side" ? (
          <PanesViewer
            label={t("modes.side")}
            frameId={afterId}
            items={[
              { id: beforeId, alt: t("before"), tag: t("before") },
              { id: afterId, alt: t("after"), tag: t("after") },
            ]}
          />
        ) : (
          <StageViewer
            assetId={afterId}
            beforeId={beforeId}
            settings={{ ...FIRST_SETTINGS, mode, amplify }}
            alt={t("after")}
          />
        )}
      </div>
    </div>
  );
}
