"use client";

import { useTranslations } from "next-intl";
import { Chip } from "./chip";
import { TagInput } from "./tag-input";

/** A picture's tags, each leading to all that have it, and the field for one more. */
export function TagChips({
  tags,
  onChange,
}: {
  tags: readonly string[];
  onChange(tags: readonly string[]): void;
}) {
  const t = useTranslations("organise.tags");
  return (
    <div className="space-y-1.5">
      <h3 className="text-muted">{t("title")}</h3>
      {tags.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {tags.map((name) => (
            <Chip
              key={name}
              name={name}
              href={`/gallery?${new URLSearchParams({ tag: name })}`}
              showLabel={t("show", { name })}
              removeLabel={t("remove", { name })}
              onRemove={() => onChange(tags.filter((tag) => tag !== name))}
            />
          ))}
        </ul>
      )}
      <TagInput taken={tags} onAdd={(name) => onChange([...tags, name])} />
    </div>
  );
}
