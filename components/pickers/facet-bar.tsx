"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Segmented } from "@/components/ui/segmented";
import type { Facet, FacetChoice } from "./facets";
import { useFacetWords } from "./use-facet-words";

const ALL = "*";

/** Narrows a catalogue by what its entries are. */
export function FacetBar({
  facets,
  choice,
  onChange,
  className = "flex-wrap",
}: {
  facets: readonly Facet[];
  choice: FacetChoice;
  onChange(choice: FacetChoice): void;
  className?: string;
}) {
  const t = useTranslations("gallery.facet");
  const { valueWord } = useFacetWords();
  return (
    <div className={cn("flex gap-2", className)}>
      {facets.map(({ name, values }) => (
        <Segmented
          key={name}
          className="shrink-0"
          label={t(`${name}.label`)}
          value={choice[name] ?? ALL}
          onValueChange={(value) => onChange({ ...choice, [name]: value === ALL ? undefined : value })}
          options={[
            { value: ALL, label: t(`${name}.all`) },
            ...values.map((value) => ({ value, label: valueWord(name, value) })),
          ]}
        />
      ))}
    </div>
  );
}
