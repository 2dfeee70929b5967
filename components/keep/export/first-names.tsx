"use client";

import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";
import type { ExportPreview } from "@/app/(studio)/actions/export-preview";

/** What the first files will be called, so that a template is seen and not guessed. */
export function FirstNames({ preview, failed }: { preview: ExportPreview | undefined; failed: boolean }) {
  const t = useTranslations("keep.export");
  if (failed) return <p className="text-sm text-muted">{t("previewFailed")}</p>;
  if (!preview) return <Skeleton className="h-16" />;
  if (!preview.ok) return null;
  if (preview.names.length === 0) return <p className="text-sm text-warn">{t("nothing")}</p>;
  return (
    <div className="rounded-lg bg-fill px-3 py-2.5">
      <p className="text-sm text-muted">{t("first")}</p>
      <ul aria-live="polite" className="mt-1 space-y-0.5 font-mono text-xs">
        {preview.names.map((name) => (
          <li key={name} title={name} className="truncate">
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
