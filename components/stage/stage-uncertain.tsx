"use client";

import { CircleHelp } from "lucide-react";
import { useTranslations } from "next-intl";
import type { JobJson } from "@/lib/client/api-types";
import { GiveUpButton } from "../jobs/give-up-button";
import { UncertainFacts } from "../jobs/uncertain-facts";
import { RetryButton } from "../jobs/retry-button";
import { VendorWords } from "../jobs/vendor-words";
import { StageMessage } from "./stage-message";

/** Nobody knows whether the vendor took the job: a person decides whether to risk a second charge. */
export function StageUncertain({ job }: { job: JobJson }) {
  const t = useTranslations("form.uncertain");
  return (
    <StageMessage
      icon={CircleHelp}
      tone="text-warn"
      title={t("title")}
      actions={
        <>
          <RetryButton job={job} confirm />
          <GiveUpButton job={job} />
        </>
      }
    >
      <p>{t("what")}</p>
      <p>{t("advice")}</p>
      <UncertainFacts job={job} />
      <VendorWords job={job} />
    </StageMessage>
  );
}
