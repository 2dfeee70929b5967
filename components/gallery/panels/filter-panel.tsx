"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { galleryChoicesAction } from "@/app/(studio)/actions/gallery-choices";
import { Label } from "@/components/ui/label";
import { Switch } from "@/components/ui/switch";
import { isAssetLabel } from "@/lib/asset-marks";
import { DayFilter } from "../../history/day-filter";
import { LabelDots } from "../../organise/label-dots";
import { RatingStars } from "../../organise/rating-stars";
import { useCollections } from "../../organise/use-collections";
import { useTags } from "../../organise/use-tags";
import { FilterSelect, type FilterOption } from "../filter-select";
import type { AssetFilter } from "../gallery-asset";
import { useUsedEntries } from "./use-used-entries";

const SOURCES = ["output", "upload"] as const;
const SHAPES = ["landscape", "portrait", "square"] as const;

/** The filters that nine of ten searches do without. */
export function FilterPanel({
  filter,
  options: { tools, kinds, providers },
  onFilter,
}: {
  filter: AssetFilter;
  options: Record<"tools" | "kinds" | "providers", readonly FilterOption[]>;
  onFilter(change: AssetFilter): void;
}) {
  const t = useTranslations("gallery.filter");
  const picker = useTranslations("gallery.picker");
  const choices = useQuery({
    queryKey: ["gallery-choices"],
    queryFn: () => galleryChoicesAction(),
    staleTime: 60_000,
  });
  const tags = useTags();
  const collections = useCollections();
  const models = useUsedEntries("models");
  const loras = useUsedEntries("loras");
  const select = (
    name:
      | "tool"
      | "kind"
      | "provider"
      | "capability"
      | "model"
      | "lora"
      | "source"
      | "shape"
      | "tag"
      | "collection"
      | "person",
    options: readonly FilterOption[],
  ) =>
    options.length > 0 || filter[name] ? (
      <Line key={name} name={t(name)}>
        <FilterSelect
          label={t(name)}
          all={t("any")}
          value={filter[name]}
          options={withChosen(options, filter[name])}
          onChange={(value) => onFilter({ [name]: value })}
        />
      </Line>
    ) : null;
  const rating = Number(filter.rating ?? 0);
  const label = filter.label ?? null;
  return (
    <div className="space-y-2">
      <Line name={t("days")}>
        <DayFilter from={filter.from} to={filter.to} onChange={(days) => onFilter(days)} />
      </Line>
      <div className="space-y-2 md:hidden">
        {select("tool", tools)}
        {select("kind", kinds)}
      </div>
      {select("provider", providers)}
      {select("capability", choices.data?.capabilities ?? [])}
      {select("model", models)}
      {select("lora", loras)}
      {select(
        "source",
        SOURCES.map((value) => ({ value, label: picker(`sources.${value}`) })),
      )}
      {select(
        "shape",
        SHAPES.map((value) => ({ value, label: t(`shapes.${value}`) })),
      )}
      {select(
        "tag",
        (tags.data ?? []).map(({ name }) => ({ value: name, label: name })),
      )}
      {select(
        "collection",
        (collections.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      )}
      {select("person", choices.data?.people ?? [])}
      <Line name={t("rating")}>
        <RatingStars
          value={rating}
          onChange={(stars) => onFilter({ rating: stars ? String(stars) : undefined })}
        />
      </Line>
      <Line name={t("label")}>
        <LabelDots
          value={isAssetLabel(label) ? label : null}
          onChange={(label) => onFilter({ label: label ?? undefined })}
        />
      </Line>
      <Line name={t("partial")}>
        <Switch
          aria-label={t("partial")}
          checked={filter.partial === "true"}
          onCheckedChange={(on) => onFilter({ partial: on ? "true" : undefined })}
        />
      </Line>
    </div>
  );
}

function Line({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="flex min-h-8 items-center justify-between gap-3">
      <Label className="shrink-0">{name}</Label>
      <div className="flex min-w-0 justify-end">{children}</div>
    </div>
  );
}

/** A value of the address that is not among the choices is still shown as what it is. */
function withChosen(options: readonly FilterOption[], value: string | undefined): readonly FilterOption[] {
  if (!value || options.some((option) => option.value === value)) return options;
  return [...options, { value, label: value }];
}
