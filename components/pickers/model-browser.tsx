"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CloseCross } from "@/components/ui/close-cross";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { CatalogueBrowser } from "../catalogues/catalogue-browser";
import type { BrowsedKind, EntryJson } from "../catalogues/entry-json";
import { useMark } from "../catalogues/use-mark";
import { useReturnFocus } from "../catalogues/use-return-focus";

export interface ModelBrowserProps {
  open: boolean;
  onOpenChange(open: boolean): void;
  kind: BrowsedKind;
  provider: string;
  /** The tokens of what is in use: one for a field, several for a prompt. */
  value: string | readonly string[] | undefined;
  /** Stays open after a choice, so that several can be taken one after another. */
  multiple?: boolean;
  /** The base that the chosen model has: entries made for another are marked. */
  baseModel?: string;
  /** Only usable entries are given; what a request names one by is its `token`. */
  onChoose(entry: EntryJson): void;
}

/** A vendor's models, LoRAs, VAEs or embeddings over the whole screen, to choose from. */
export function ModelBrowser(props: ModelBrowserProps) {
  const { open, onOpenChange } = props;
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      {open && <BrowserPanel {...props} />}
    </Dialog>
  );
}

function BrowserPanel({
  onOpenChange,
  kind,
  provider,
  value,
  multiple = false,
  baseModel,
  onChoose,
}: ModelBrowserProps) {
  const t = useTranslations("catalogues");
  const { markUsed } = useMark(kind);
  const returnFocus = useReturnFocus();
  const inUse = value === undefined ? [] : typeof value === "string" ? [value] : value;
  const isChosen = ({ token }: EntryJson) => token !== null && inUse.includes(token);
  const choose = (entry: EntryJson) => {
    if (!entry.usable || (multiple && isChosen(entry))) return;
    markUsed(entry);
    onChoose(entry);
    if (!multiple) onOpenChange(false);
  };
  return (
    <DialogContent
      title={t(`choose.${kind}`)}
      description={t(`about.${kind}`)}
      hideTitle
      onCloseAutoFocus={returnFocus}
      className="top-0 h-dvh max-h-none overflow-hidden rounded-none sm:top-4 sm:left-4 sm:h-[calc(100dvh-32px)] sm:w-[calc(100vw-32px)] sm:max-w-none sm:translate-x-0 sm:translate-y-0"
    >
      <div className="flex h-full flex-col">
        <div className="flex shrink-0 items-center gap-3 border-b border-line py-2 pr-2 pl-4">
          <p aria-hidden className="text-base font-semibold">
            {t(`choose.${kind}`)}
          </p>
          <p aria-hidden className="min-w-0 flex-1 truncate text-sm text-faint">
            <span className="hidden md:inline">{t("keys")}</span>
          </p>
          {multiple && (
            <Button variant="primary" size="sm" onClick={() => onOpenChange(false)}>
              {t("done")}
            </Button>
          )}
          <CloseCross />
        </div>
        <CatalogueBrowser
          kind={kind}
          provider={provider}
          baseModel={baseModel}
          isChosen={isChosen}
          onChoose={choose}
          actionOf={(entry) => (
            <Button
              variant="primary"
              size="lg"
              className="w-full"
              disabled={!entry.usable || (multiple && isChosen(entry))}
              onClick={() => choose(entry)}
            >
              {isChosen(entry) && <Check aria-hidden />}
              {isChosen(entry) ? t(multiple ? "added" : "inUse") : t(`use.${kind}`)}
            </Button>
          )}
        />
      </div>
    </DialogContent>
  );
}
