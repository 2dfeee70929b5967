"use client";

import { RefreshCw } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { refreshCatalogueAction } from "@/app/(admin)/admin/system/actions";
import { useAction } from "@/components/forms/use-action";
import { PanelRow } from "@/components/settings/panel";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";

/** One mirrored list of a vendor. */
export interface CatalogueLine {
  vendor: string;
  kind: "faces" | "backgrounds" | "models" | "loras" | "vaes" | "embeddings";
  entries: number;
  state: "never" | "running" | "failed" | "fresh";
  refreshedAt: string | null;
}

/** How a catalogue stands, and a button that has it fetched anew. */
export function CatalogueRow({ catalogue }: { catalogue: CatalogueLine }) {
  const t = useTranslations("admin.catalogues");
  const format = useFormatter();
  const router = useRouter();
  const { vendor, kind, entries, state, refreshedAt } = catalogue;
  const { run, busy } = useAction(refreshCatalogueAction, () => {
    toast.success(t("refreshStarted", { name: t(kind) }));
    router.refresh();
  });
  const when =
    refreshedAt && format.dateTime(new Date(refreshedAt), { dateStyle: "medium", timeStyle: "short" });
  return (
    <PanelRow
      title={
        <span className="flex items-center gap-2">
          {t(kind)}
          {state === "failed" && <Badge tone="bad">{t("failed")}</Badge>}
          {state === "running" && <Badge tone="accent">{t("running")}</Badge>}
        </span>
      }
      text={[
        vendor,
        t("entries", { count: entries }),
        when ? t("refreshed", { date: when }) : t("never"),
      ].join(" · ")}
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
