"use client";

import { useTranslations } from "next-intl";
import * as Primitive from "radix-ui/popover";
import { useState, type RefObject } from "react";
import { Popover, PopoverContent } from "@/components/ui/popover";
import type { CapabilityForm } from "@/lib/capabilities/describe";
import type { PresetView } from "@/lib/services/presets/preset-view";
import { PresetForm } from "./preset-form";
import { PresetList } from "./preset-list";
import { usePresets } from "./use-presets";

/** The presets of an engine beside the button that asked for them: choose one, keep one, change one. */
export function PresetPopover({
  form,
  anchor,
  onClose,
}: {
  form: CapabilityForm;
  /** The button that asked for them. */
  anchor: RefObject<HTMLButtonElement | null>;
  onClose(): void;
}) {
  const t = useTranslations("form.presets");
  const presets = usePresets(form);
  const [editing, setEditing] = useState<PresetView | "new" | null>(null);
  return (
    <Popover open onOpenChange={(open) => !open && onClose()}>
      <Primitive.Anchor virtualRef={anchor} />
      <PopoverContent
        aria-label={t("title")}
        align="end"
        className="w-80 p-0"
        onInteractOutside={(event) => {
          // The button closes by itself; closing here too would open it again.
          if (event.target instanceof Node && anchor.current?.contains(event.target)) event.preventDefault();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          anchor.current?.focus();
        }}
      >
        {editing ? (
          <PresetForm
            form={form}
            editing={editing}
            names={(presets.presets ?? []).filter(({ own }) => own).map(({ name }) => name)}
            onClose={() => setEditing(null)}
            onSaved={() => {
              void presets.refresh();
              setEditing(null);
            }}
          />
        ) : (
          <PresetList presets={presets} onEdit={setEditing} onDone={onClose} />
        )}
      </PopoverContent>
    </Popover>
  );
}
