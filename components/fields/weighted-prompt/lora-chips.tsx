"use client";

import { useTranslations } from "next-intl";
import { applyEdit } from "@/lib/prompt/edit";
import { parseLoraTags, setLoraWeight } from "@/lib/prompt/lora-tags";
import { removePiece } from "@/lib/prompt/remove-piece";
import { useCapabilityForm } from "../field-resources";
import { useCheckpoint } from "../use-checkpoint";
import { LoraChip } from "./lora-chip";

/** The LoRAs a prompt names, each with its weight; what is changed here is written into the text. */
export function LoraChips({ text, onChange }: { text: string; onChange(text: string): void }) {
  const t = useTranslations("diffusion.lora");
  const form = useCapabilityForm();
  const checkpoint = useCheckpoint(form);
  const tags = parseLoraTags(text);
  if (tags.length === 0) return null;
  return (
    <ul aria-label={t("list")} className="flex flex-col gap-1">
      {tags.map((tag, index) => (
        <LoraChip
          key={`${tag.name} ${index}`}
          tag={tag}
          provider={form.provider}
          checkpoint={checkpoint}
          onWeight={(weight) => onChange(setLoraWeight(text, index, weight))}
          onRemove={() => onChange(applyEdit(text, removePiece(text, tag.start, tag.end)))}
        />
      ))}
    </ul>
  );
}
