"use client";

import { Ellipsis, Pencil, Save, Trash2, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import type { PresetView } from "@/lib/services/presets/preset-view";
import type { Presets } from "./use-presets";

/** What a person can do with a preset of their own. */
export function PresetMenu({
  preset,
  presets,
  onEdit,
}: {
  preset: PresetView;
  presets: Presets;
  onEdit(preset: PresetView): void;
}) {
  const t = useTranslations("form.presets");
  return (
    <>
      {preset.shared && (
        <Users role="img" aria-label={t("shared")} className="size-3.5 shrink-0 text-faint" />
      )}
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <IconButton label={t("menu", { name: preset.name })} size="sm">
            <Ellipsis />
          </IconButton>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => void presets.overwrite(preset)}>
            <Save aria-hidden />
            {t("overwrite")}
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => onEdit(preset)}>
            <Pencil aria-hidden />
            {t("rename")}
          </DropdownMenuItem>
          <DropdownMenuItem danger onSelect={() => void presets.remove(preset)}>
            <Trash2 aria-hidden />
            {t("remove")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
    </>
  );
}
