"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { mattingEngines } from "@/app/(studio)/actions/matting-engines";
import { submitJobAction } from "@/app/(studio)/actions/submit";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Select, SelectContent, SelectItem, SelectTrigger } from "@/components/ui/select";
import { useJob } from "@/lib/client/use-job";

const ENDED_BADLY = ["failed", "cancelled", "uncertain"];

/**
 * For a product that still has its background: cuts it out on the spot, by whichever provider can, and hands the
 * result over. It is a run like any other: it stands in the history and says what it costs.
 */
export function MattingOffer({
  assetId,
  onCutOut,
  className,
}: {
  assetId: string;
  onCutOut(assetId: string): void;
  className?: string;
}) {
  const t = useTranslations("placement.matting");
  const { data: engines } = useQuery({ queryKey: ["matting-engines"], queryFn: () => mattingEngines() });
  const [chosen, setChosen] = useState<string>();
  const [started, setStarted] = useState<{ jobId?: string; refused?: boolean }>({});
  const [busy, setBusy] = useState(false);
  const { data: job } = useJob(started.jobId);
  const cutOut =
    job?.status === "succeeded"
      ? job.outputs.find(({ kind, url }) => url && kind === "image")?.id
      : undefined;
  const failed = started.refused || (job !== undefined && ENDED_BADLY.includes(job.status));
  const engine = engines?.find(({ capability }) => capability === chosen) ?? engines?.[0];

  const take = useEffectEvent((id: string) => onCutOut(id));
  useEffect(() => {
    if (cutOut) take(cutOut);
  }, [cutOut]);

  if (!engines) return null;
  if (!engine) {
    return (
      <Notice tone="warn" live className={className} title={t("offer")}>
        {t("none")}
      </Notice>
    );
  }
  const start = async () => {
    setBusy(true);
    setStarted({});
    const { capability, imageField } = engine;
    const request = { capability, input: { [imageField]: assetId }, idempotencyKey: crypto.randomUUID() };
    // The same key makes a second attempt safe where the first one's answer was lost.
    const answer = await submitJobAction(request)
      .catch(() => submitJobAction(request))
      .catch(() => undefined);
    setStarted(answer?.ok ? { jobId: answer.job.id } : { refused: true });
    if (!answer?.ok) setBusy(false);
  };
  const isRunning = busy && !failed;
  return (
    <Notice
      tone={failed ? "bad" : "warn"}
      live
      className={className}
      title={failed ? (job?.error?.message ?? t("failed")) : t(isRunning ? "running" : "offer")}
      action={
        <Button size="sm" variant="primary" busy={isRunning} onClick={start}>
          {t("cutOut")}
        </Button>
      }
    >
      {engines.length > 1 && (
        <Select value={engine.capability} onValueChange={setChosen}>
          <SelectTrigger aria-label={t("engine")} className="mt-1 h-7 text-sm" />
          <SelectContent>
            {engines.map(({ capability, provider }) => (
              <SelectItem key={capability} value={capability}>
                {provider}
              </SelectItem>
            ))}
          </SelectContent>
        </Select>
      )}
      {t(engine.isSandbox ? "free" : "cost", { provider: engine.provider })}
    </Notice>
  );
}
