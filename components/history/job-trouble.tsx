"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { JobJson } from "@/lib/client/api-types";
import { UncertainFacts } from "../jobs/uncertain-facts";
import { VendorWords } from "../jobs/vendor-words";

/** What went wrong with a job, or is not known of it, in full; nothing while all is well. */
export function JobTrouble({ job }: { job: JobJson }) {
  const errors = useTranslations("errors");
  const uncertain = useTranslations("form.uncertain");
  const { error } = job;
  if (!error) return null;
  if (job.status === "uncertain") {
    return (
      <Notice tone="warn" title={uncertain("title")}>
        <div className="flex flex-col gap-2">
          <p>{uncertain("what")}</p>
          <p>{uncertain("advice")}</p>
          <UncertainFacts job={job} />
          <VendorWords job={job} />
        </div>
      </Notice>
    );
  }
  return (
    <Notice tone="bad" title={errors(`job.${error.code}.title`)}>
      <p>{errors(`job.${error.code}.advice`)}</p>
      <VendorWords job={job} />
    </Notice>
  );
}
