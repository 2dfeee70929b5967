"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { applyEdit } from "@/lib/prompt/edit";
import { findEmbeddings } from "@/lib/prompt/embeddings";
import { removePiece } from "@/lib/prompt/remove-piece";
import { useEntryTokens } from "../entries/use-entry-lists";
import { useCapabilityForm } from "../field-resources";

/** The vendor's embeddings a negative prompt names; taking one away takes it out of the text. */
export function EmbeddingChips({ text, onChange }: { text: string; onChange(text: string): void }) {
  const t = useTranslations("diffusion.embedding");
  const { provider } = useCapabilityForm();
  const known = useEntryTokens("embeddings", provider, text.trim() !== "");
  const used = findEmbeddings(text, known);
  if (used.length === 0) return null;
  return (
    <ul aria-label={t("list")} className="flex flex-wrap gap-1">
      {used.map(({ name, start, end }) => (
        <li
          key={start}
          className="inline-flex items-center rounded-md border border-line bg-fill pl-2 text-sm"
        >
          {name}
          <button
            type="button"
            aria-label={t("remove", { name })}
            className="grid size-6 place-items-center rounded-md text-faint hover:text-ink pointer-coarse:size-9"
            onClick={() => onChange(applyEdit(text, removePiece(text, start, end)))}
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </li>
      ))}
    </ul>
  );
}
