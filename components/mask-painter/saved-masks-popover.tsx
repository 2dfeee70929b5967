"use client";

import { Bookmark } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import type { MaskExporter } from "@/lib/painter/worker/mask-exporter";
import { SavedMaskRow } from "./saved-mask-row";
import { useMaskFile } from "./use-mask-file";
import { useSavedMasks } from "./use-saved-masks";

/** Masks kept under a name: keep this one, use one of those that fit the picture. */
export function SavedMasksPopover({ engine, exporter }: { engine: MaskEngine; exporter: MaskExporter }) {
  const t = useTranslations("painter.saved");
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState("");
  const inputId = useId();
  const { masks, keep, remove } = useSavedMasks(engine, exporter, isOpen);
  const load = useMaskFile(engine);
  const { width, height } = engine.mask;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await keep(name.trim())) setName("");
  }

  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <PopoverTrigger asChild>
        <IconButton label={t("label")} size="sm">
          <Bookmark />
        </IconButton>
      </PopoverTrigger>
      <PopoverContent aria-label={t("label")} align="end" className="w-72 space-y-3 text-sm">
        <form className="flex items-end gap-2" onSubmit={(event) => void submit(event)}>
          <div className="min-w-0 flex-1 space-y-1">
            <label htmlFor={inputId} className="text-xs text-muted">
              {t("name")}
            </label>
            <Input
              id={inputId}
              value={name}
              maxLength={60}
              autoComplete="off"
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          <Button type="submit" variant="soft" disabled={name.trim() === "" || engine.isBlank()}>
            {t("keep")}
          </Button>
        </form>
        {masks.length === 0 ? (
          <p className="text-muted">{t("none", { width, height })}</p>
        ) : (
          <ul aria-label={t("list")} className="-mx-1 max-h-64 overflow-y-auto">
            {masks.map((mask) => (
              <SavedMaskRow
                key={mask.id}
                mask={mask}
                onUse={() => void load(mask.png).then(() => setIsOpen(false))}
                onRemove={() => void remove(mask)}
              />
            ))}
          </ul>
        )}
      </PopoverContent>
    </Popover>
  );
}
