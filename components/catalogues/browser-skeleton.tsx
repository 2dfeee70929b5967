"use client";

import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

/** The shape of a catalogue that is being loaded. */
export function BrowserSkeleton({ look }: { look: "covers" | "names" }) {
  const t = useTranslations("catalogues");
  return (
    <div role="status" className="min-h-0 flex-1 overflow-hidden p-3.5">
      <span className="sr-only">{t("loading")}</span>
      {look === "covers" ? (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(144px,1fr))] gap-3 sm:grid-cols-[repeat(auto-fill,minmax(152px,1fr))]">
          {Array.from({ length: 18 }, (_, index) => (
            <div key={index}>
              <Skeleton className="aspect-[3/4]" />
              <Skeleton className="mt-2 h-3 w-3/4" />
              <Skeleton className="mt-1.5 h-2.5 w-1/2" />
            </div>
          ))}
        </div>
      ) : (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(320px,1fr))] gap-1">
          {Array.from({ length: 24 }, (_, index) => (
            <Skeleton key={index} className="h-10" />
          ))}
        </div>
      )}
    </div>
  );
}
