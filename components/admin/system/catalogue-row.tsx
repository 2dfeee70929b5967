"use client";

import { RefreshCw } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { refreshCatalogueAction } from "@/app/(admin)/admin/system/actions";
import { useAction } from "@/components/forms/use-action";
import { PanelRow } from "@/components/settings/panel";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { toast } from "@/components/ui/toast";
import type { JobErrorCode } from "@/lib/errors/job-error";
import type { CatalogKind } from "@/lib/vendors/contract";

/** One mirrored list of a vendor. */
export interface CatalogueLine {
  vendor: string;
  kind: CatalogKind;
  entries: number;
  total: number | null;
  state: "never" | "mirroring" | "failed" | "fresh";
  asOf: string | null;
  error: { code: JobErrorCode; vendorMessage: string | null } | null;
}

/** How a catalogue stands, and a button that has it fetched anew. */
export function CatalogueRow({ catalogue }: { catalogue: CatalogueLine }) {
  const t = useTranslations("admin.catalogues");
  const errors = useTranslations("errors.job");
  const format = useFormatter();
  const router = useRouter();
  const { vendor, kind, entries, total, state, asOf, error } = catalogue;
  const { run, busy } = useAction(refreshCatalogueAction, () => {
    toast.success(t("refreshStarted", { name: t(kind) }));
    router.refresh();
  });
  const when = asOf && format.dateTime(new Date(asOf), { dateStyle: "medium", timeStyle: "short" });
  const read = total
    ? t("progress", { entries: format.number(entries), total: format.number(total) })
    : t("progressOpen", { count: entries });
  return (
    <PanelRow
      title={
        <span className="flex items-center gap-2">
          {t(kind)}
          {state === "failed" && <Badge tone="bad">{t("failed")}</Badge>}
          {state === "mirroring" && <Badge tone="accent">{t("mirroring")}</Badge>}
        </span>
      }
      text={
        <>
          {[
            vendor,
            state === "mirroring" ? read : t("entries", { count: entries }),
            when ? t("asOf", { date: when }) : t("never"),
          ].join(" · ")}
          {error && (
            <span className="block text-bad">
              {t("because", { reason: error.vendorMessage ?? errors(`${error.code}.title`) })}
            </span>
          )}
          {state === "mirroring" && (
            <Progress value={total ? entries / total : null} label={read} className="mt-1.5 max-w-80" />
          )}
        </>
      }
    >
      <Button
        size="sm"
        busy={busy}
        onClick={() => run({ kind })}
        aria-label={`${t("refresh")}: ${vendor}, ${t(kind)}`}
      >
        {!busy && <RefreshCw aria-hidden />}
        {t("refresh")}
      </Button>
    </PanelRow>
  );
}
