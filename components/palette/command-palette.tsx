"use client";

import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { PaletteActions } from "./palette-actions";
import { PalettePages } from "./palette-pages";
import { PalettePictures } from "./palette-pictures";
import { PaletteTools } from "./palette-tools";

/** A hit in the first keyword, the name, comes before one in the others. */
function rank(search: string, [name = "", ...others]: readonly string[] = []): number {
  const sought = search.trim().toLowerCase();
  if (name.toLowerCase().includes(sought)) return 1;
  return others.some((text) => text.toLowerCase().includes(sought)) ? 0.5 : 0;
}

/** Reaches every tool, page, recent picture and setting by typing. Loaded when first opened. */
export function CommandPalette({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  const t = useTranslations("frame.palette");
  const [query, setQuery] = useState("");
  const done = () => {
    onOpenChange(false);
    setQuery("");
  };
  return (
    <Dialog open={open} onOpenChange={(isOpen) => (isOpen ? onOpenChange(true) : done())}>
      <DialogContent title={t("open")} hideTitle className="sm:top-[14dvh] sm:max-w-xl sm:translate-y-0">
        <Command
          label={t("open")}
          loop
          filter={(_value, search, keywords) => rank(search, keywords)}
          onKeyDown={(event) => {
            // Enter and arrows belong to the input method while it composes.
            if (event.nativeEvent.isComposing || event.keyCode === 229) event.stopPropagation();
          }}
          className="flex max-h-[min(560px,80dvh)] flex-col outline-none"
        >
          <div className="flex items-center gap-2.5 border-b border-line px-4">
            <Search aria-hidden className="size-4 shrink-0 text-faint" />
            <Command.Input
              value={query}
              onValueChange={setQuery}
              placeholder={t("placeholder")}
              className="h-12 w-full bg-transparent text-[14px] outline-none"
            />
          </div>
          <Command.List
            label={t("results")}
            className="min-h-0 flex-1 overflow-y-auto p-1.5 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-faint"
          >
            <Command.Empty className="px-3 py-8 text-center text-muted">
              {t("nothing", { query })}
            </Command.Empty>
            <PaletteTools done={done} />
            <PalettePictures done={done} />
            <PalettePages done={done} />
            <PaletteActions done={done} />
          </Command.List>
        </Command>
      </DialogContent>
    </Dialog>
  );
}
