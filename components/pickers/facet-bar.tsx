"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import type { Facet, FacetChoice } from "./facets";
import { useFacetWords } from "./use-facet-words";

const ALL = "*";

/** Narrows a catalogue by what its entries are. */
export function FacetBar({
  facets,
  choice,
  onChange,
}: {
  facets: readonly Facet[];
  choice: FacetChoice;
  onChange(choice: FacetChoice): void;
}) {
  const t = useTranslations("gallery.facet");
  const { valueWord } = useFacetWords();
  return (
    <div className="flex flex-wrap gap-2">
      {facets.map(({ name, values }) => (
        <Segmented
          key={name}
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
