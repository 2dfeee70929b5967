"use client";

import { Sparkles, TriangleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { CoverPicture } from "@/components/catalogues/cover-picture";
import type { EntryJson } from "@/components/catalogues/entry-json";
import { useCatalogEntry } from "@/components/catalogues/use-catalog-entry";
import { IconButton } from "@/components/ui/icon-button";
import { Slider } from "@/components/ui/slider";
import { isOtherBaseModel } from "@/lib/prompt/base-model";
import { weightText } from "@/lib/prompt/edit";
import { LORA_WEIGHT, type LoraTag } from "@/lib/prompt/lora-tags";

/** One LoRA of the prompt: its cover, name and weight, and whether it was made for another kind of model. */
export function LoraChip({
  tag,
  provider,
  checkpoint,
  onWeight,
  onRemove,
}: {
  tag: LoraTag;
  provider: string;
  checkpoint: EntryJson | null | undefined;
  onWeight(weight: number): void;
  onRemove(): void;
}) {
  const t = useTranslations("diffusion.lora");
  const entry = useCatalogEntry("loras", provider, tag.name);
  const name = entry?.name ?? tag.name;
  const doubt = doubtOf();
  return (
    <li className="flex items-center gap-2 rounded-lg border border-line py-1 pr-1 pl-1.5">
      <span
        className="grid size-9 shrink-0 place-items-center overflow-hidden rounded-md bg-fill-hover bg-cover"
        style={entry?.placeholder ? { backgroundImage: `url(${entry.placeholder})` } : undefined}
      >
        {entry?.thumbnailUrl ? (
          <CoverPicture src={entry.thumbnailUrl} />
        ) : (
          <Sparkles aria-hidden className="size-4 text-faint" />
        )}
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-1 text-sm">
          <span className="min-w-0 flex-1 truncate" title={tag.name}>
            {name}
          </span>
          <span className="shrink-0 font-medium tabular-nums">{weightText(tag.weight)}</span>
        </p>
        <Slider
          label={t("weightOf", { name })}
          value={Math.min(LORA_WEIGHT.max, Math.max(LORA_WEIGHT.min, tag.weight))}
          min={LORA_WEIGHT.min}
          max={LORA_WEIGHT.max}
          step={LORA_WEIGHT.step}
          mark={0}
          className="h-5"
          onValueChange={onWeight}
        />
        {doubt && (
          <p className="flex items-start gap-1 pb-0.5 text-xs text-warn">
            <TriangleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
            {doubt}
          </p>
        )}
      </div>
      <IconButton label={t("remove", { name })} size="sm" onClick={onRemove}>
        <X />
      </IconButton>
    </li>
  );

  function doubtOf(): string | null {
    if (entry === null) return t("unknown");
    if (entry && !entry.usable) return t("unusable");
    if (!isOtherBaseModel(entry?.baseModel, checkpoint?.baseModel)) return null;
    return t("mismatch", { base: entry?.baseModel ?? "", model: checkpoint?.baseModel ?? "" });
  }
}
