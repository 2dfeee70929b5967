"use client";

import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";
import { CollectionChips } from "./collection-chips";
import { KeepCopy } from "./keep-copy";
import { LabelDots } from "./label-dots";
import { RatingStars } from "./rating-stars";
import { SavedText } from "./saved-text";
import { TagChips } from "./tag-chips";
import { useAssetDetail } from "./use-asset-detail";

/** What a person keeps with one picture: stars, label, tags, collections, a name and notes. */
export function OrganisePanel({ assetId }: { assetId: string }) {
  const t = useTranslations("organise");
  const { detail, change, refresh } = useAssetDetail(assetId);
  if (!detail) return <Skeleton className="h-40" />;
  if (!detail.own) return <KeepCopy detail={detail} />;
  return (
    <section aria-label={t("marks.title")} className="space-y-3">
      <h2 className="text-sm font-semibold">{t("marks.title")}</h2>
      <div className="-ml-1.5 flex flex-wrap items-center justify-between gap-x-2">
        <RatingStars value={detail.rating} onChange={(rating) => void change({ rating })} />
        <LabelDots value={detail.label} onChange={(label) => void change({ label })} />
      </div>
      <TagChips tags={detail.tags.map(({ name }) => name)} onChange={(tags) => void change({ tags })} />
      <CollectionChips assetId={assetId} collections={detail.collections} onChanged={() => void refresh()} />
      <SavedText
        key={`name ${assetId}`}
        label={t("marks.name")}
        value={detail.name ?? ""}
        maxLength={200}
        onSave={(name) => change({ name })}
      />
      <SavedText
        key={`notes ${assetId}`}
        label={t("marks.notes")}
        hint={t("marks.notesHint")}
        value={detail.notes ?? ""}
        maxLength={5_000}
        lines
        onSave={(notes) => change({ notes })}
      />
    </section>
  );
}
