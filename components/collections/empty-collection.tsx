"use client";

import { FolderOpen } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** What a collection shows before anything lies in it. */
export function EmptyCollection() {
  const t = useTranslations("organise.collections");
  return (
    <EmptyState
      icon={FolderOpen}
      title={t("emptyCollection")}
      className="flex-1 justify-center"
      action={
        <Button asChild variant="primary">
          <Link href="/gallery">{t("toGallery")}</Link>
        </Button>
      }
    >
      {t("emptyCollectionHint")}
    </EmptyState>
  );
}
