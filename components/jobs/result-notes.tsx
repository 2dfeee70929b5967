"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { JobJson } from "@/lib/client/api-types";

/** What a designer should know of a finished run: results that are missing. */
export function ResultNotes({ job }: { job: JobJson }) {
  const t = useTranslations("form.result");
  const withheld = job.outputs.filter((output) => output.withheld).length;
  if (withheld === 0) return null;
  return (
    <Notice tone="warn" className="absolute top-3 left-1/2 -translate-x-1/2 floating">
      {t("partial", { kept: job.outputs.length - withheld, all: job.outputs.length })}
    </Notice>
  );
}
