"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { ApiProblem, callApi } from "@/lib/client/api";
import { useLocalZone } from "@/lib/client/use-local-zone";
import { ChoiceRow } from "./choice-row";
import { keepChoice, keptChoice, type ExportChoice, type ExportSource } from "./export-choice";
import { FirstNames } from "./first-names";
import { NameField } from "./name-field";
import { QualityRow } from "./quality-row";
import { useExportNames } from "./use-export-names";

const FORMATS = ["stored", "png", "jpeg", "webp"] as const;
const METADATA = ["keep", "embed", "strip"] as const;
const PARAMETERS = ["manifest", "each", "none"] as const;

/** Asks how pictures are to be packed, and hands the archive to the browser's own downloads. */
export function ExportDialog({ source, onClose }: { source: ExportSource; onClose(): void }) {
  const t = useTranslations("keep.export");
  const timeZone = useLocalZone();
  const [choice, setChoice] = useState(keptChoice);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<ExportChoice>) => setChoice({ ...choice, ...change });
  const wish = { ...source, ...choice, timeZone };
  const { data: preview, isError } = useExportNames(wish);
  const start = async () => {
    setBusy(true);
    try {
      const { url } = await callApi<{ url: string }>("/exports", { method: "POST", body: wish });
      keepChoice(choice);
      const link = document.createElement("a");
      link.href = url;
      link.download = "";
      link.click();
      toast.success(t("started"));
      onClose();
    } catch (error) {
      toast.error(error instanceof ApiProblem && error.status > 0 ? error.message : t("failed"));
      setBusy(false);
    }
  };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={"ids" in source ? t("title", { count: source.ids.length }) : t("titleSearch")}
        description={t("about")}
        className="sm:max-w-lg"
        footer={
          <Button
            variant="primary"
            busy={busy}
            disabled={preview ? !preview.ok || preview.names.length === 0 : false}
            onClick={() => void start()}
          >
            <Download aria-hidden />
            {t("download")}
          </Button>
        }
      >
        <div className="space-y-5">
          <NameField
            value={choice.name}
            onChange={(name) => set({ name })}
            wrong={preview?.ok === false && choice.name.trim() !== ""}
          />
          <FirstNames preview={preview} failed={isError} />
          <ChoiceRow
            label={t("format")}
            value={choice.format}
            options={FORMATS.map((value) => ({ value, label: t(`formats.${value}`) }))}
            onChange={(format) => set({ format })}
            help={choice.format === "stored" ? undefined : t("formatHelp")}
          />
          {(choice.format === "jpeg" || choice.format === "webp") && (
            <QualityRow value={choice.quality} onChange={(quality) => set({ quality })} />
          )}
          <ChoiceRow
            label={t("metadata")}
            value={choice.metadata}
            options={METADATA.map((value) => ({ value, label: t(`metadatas.${value}`) }))}
            onChange={(metadata) => set({ metadata })}
            help={t(`metadataHelp.${choice.metadata}`)}
          />
          <ChoiceRow
            label={t("parameters")}
            value={choice.parameters}
            options={PARAMETERS.map((value) => ({ value, label: t(`parameter.${value}`) }))}
            onChange={(parameters) => set({ parameters })}
          />
        </div>
      </DialogContent>
    </Dialog>
  );
}
