"use client";

import { ImagePlus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import { CoverPicture } from "../catalogues/cover-picture";
import { CatalogDialog } from "./catalog-dialog";
import { useCatalog, type CatalogName } from "./use-catalog";
import { useFacetWords } from "./use-facet-words";

export interface CatalogPickerProps {
  /** The entry's id at the vendor. */
  value: string | undefined;
  onChange(id: string | undefined): void;
}

/** Shows the chosen entry of a catalogue and opens all of them. */
export function CatalogPicker({ catalog, value, onChange }: CatalogPickerProps & { catalog: CatalogName }) {
  const t = useTranslations("gallery.catalog");
  const { describe } = useFacetWords();
  const [open, setOpen] = useState(false);
  const { data } = useCatalog(catalog, value !== undefined);
  const chosen = data?.find(({ id }) => id === value);
  const words = chosen ? describe(catalog, chosen) : "";
  return (
    <div className="relative">
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className={cn(
          "flex w-full items-center gap-3 rounded-lg border border-dashed border-control-line p-1.5 text-left transition-colors hover:bg-fill",
          value !== undefined && "border-solid border-line bg-fill hover:bg-fill-hover",
        )}
      >
        <span className="grid size-14 shrink-0 place-items-center overflow-hidden rounded-md bg-fill-hover">
          {chosen?.thumbnailUrl ? (
            <CoverPicture key={chosen.thumbnailUrl} src={chosen.thumbnailUrl} />
          ) : (
            <ImagePlus aria-hidden className="size-4 text-faint" />
          )}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate text-base">
            {value === undefined ? t(`${catalog}.choose`) : words || value}
          </span>
          <span className="block text-sm text-faint">{value === undefined ? t("browse") : t("change")}</span>
        </span>
      </button>
      {value !== undefined && (
        <IconButton
          label={t("remove")}
          size="sm"
          className="absolute top-1.5 right-1.5"
          onClick={() => onChange(undefined)}
        >
          <X />
        </IconButton>
      )}
      <CatalogDialog
        catalog={catalog}
        open={open}
        onOpenChange={setOpen}
        value={value}
        onChoose={(id) => {
          onChange(id);
          setOpen(false);
        }}
      />
    </div>
  );
}
