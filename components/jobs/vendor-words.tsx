"use client";

import { useTranslations } from "next-intl";
import type { JobJson } from "@/lib/client/api-types";

/** The vendor's own words and code, one click away. */
export function VendorWords({ job }: { job: JobJson }) {
  const t = useTranslations("form.failed");
  const { vendorCode = null, vendorMessage = null } = job.error ?? {};
  if (!vendorCode && !vendorMessage) return null;
  return (
    <details className="text-sm">
      <summary className="w-fit text-muted hover:text-ink">{t("vendorWords")}</summary>
      <div className="mt-1.5 rounded-md bg-fill px-2.5 py-2 font-mono text-xs break-words text-ink select-text">
        {vendorCode && <p>{t("vendorCode", { code: vendorCode })}</p>}
        {vendorMessage && <p>{vendorMessage}</p>}
      </div>
    </details>
  );
}
