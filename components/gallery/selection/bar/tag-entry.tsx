"use client";

import { Tag } from "lucide-react";
import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import { TagInput } from "../../../organise/tag-input";
import type { BarEntryProps } from "./bar-entry";
import { BarPopover } from "./bar-popover";
import { useBulk } from "./use-bulk";

/** Gives everything selected a tag; the toast takes it away again. */
export function TagEntry({ own }: BarEntryProps) {
  const t = useTranslations("organise");
  const { call } = useBulk();
  const tag = async (name: string) => {
    const done = await call("/assets/marks", own, { addTags: [name] });
    if (!done) return;
    const untag = () => void call("/assets/marks", own, { removeTags: [name] });
    const undo = { label: t("bulk.undo"), onClick: untag };
    toast(t("bulk.tagged", { count: done.changed, name }), { action: undo });
  };
  return (
    <BarPopover label={t("bulk.tag")} icon={<Tag />} className="w-64 overflow-visible p-2">
      {(close) => (
        <TagInput
          autoFocus
          taken={[]}
          onAdd={(name) => {
            close();
            void tag(name);
          }}
        />
      )}
    </BarPopover>
  );
}
