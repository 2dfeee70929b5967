"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { submitJobAction } from "@/app/(studio)/actions/submit";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useJob } from "@/lib/client/use-job";

const MATTING = "lingtu.matting";

/** For a product that still has its background: cuts it out on the spot and puts the result in its place. */
export function MattingOffer({ assetId, onCutOut }: { assetId: string; onCutOut(assetId: string): void }) {
  const t = useTranslations("form.matting");
  const [started, setStarted] = useState<{ jobId?: string; refused?: boolean }>({});
  const { data: job } = useJob(started.jobId);
  const cutOut = job?.status === "succeeded" ? job.outputs.find(({ url }) => url)?.id : undefined;
  const failed =
    started.refused || (job !== undefined && ["failed", "cancelled", "uncertain"].includes(job.status));
  const [busy, setBusy] = useState(false);

  const take = useEffectEvent((id: string) => onCutOut(id));
  useEffect(() => {
    if (cutOut) take(cutOut);
  }, [cutOut]);

  const start = async () => {
    setBusy(true);
    setStarted({});
    const request = { capability: MATTING, input: { image: assetId }, idempotencyKey: crypto.randomUUID() };
    const answer = await submitJobAction(request).catch(() => undefined);
    setStarted(answer?.ok ? { jobId: answer.job.id } : { refused: true });
    if (!answer?.ok) setBusy(false);
  };
  return (
    <Notice
      tone={failed ? "bad" : "info"}
      live
      action={
        <Button size="sm" variant="primary" busy={busy && !failed} onClick={start}>
          {t("cutOut")}
        </Button>
      }
    >
      {failed ? (job?.error?.message ?? t("failed")) : t(busy ? "running" : "offer")}
    </Notice>
  );
}
