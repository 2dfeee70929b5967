"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import type { MaskWork } from "./use-mask-work";

/** How far long work is, and the way to stop it. What is done at once shows nothing: it fades in late. */
export function WorkProgress({ work }: { work: MaskWork }) {
  const t = useTranslations("painter.work");
  if (!work.running) return null;
  const { progress } = work.running;
  return (
    <div
      data-floating
      role="status"
      className="absolute top-16 left-1/2 flex w-64 -translate-x-1/2 animate-in items-center gap-3 floating py-1 pr-1 pl-3 text-sm delay-150 duration-150 fade-in-0 fill-mode-both"
    >
      <span className="shrink-0 text-muted">{t("running")}</span>
      <Progress label={t("running")} value={progress === 0 ? null : progress} />
      <Button size="sm" variant="soft" onClick={work.cancel}>
        {t("cancel")}
      </Button>
    </div>
  );
}
