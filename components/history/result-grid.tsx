"use client";

import { EyeOff, FileText, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { JobJson } from "@/lib/client/api-types";
import { assetFileUrl } from "@/lib/client/use-asset";
import { CopyButton } from "../ui/copy-button";
import { PictureMenu } from "../picture-menu/picture-menu";
import { VideoBadge } from "../video/video-badge";
import { VideoThumb } from "../video/video-thumb";

/** A job's results, large enough to judge; texts can be copied. */
export function ResultGrid({ job, onOpen }: { job: JobJson; onOpen(assetId: string): void }) {
  const t = useTranslations("gallery.history");
  const trash = useTranslations("keep.trash");
  if (job.outputs.length === 0) return null;
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(220px,1fr))] gap-3">
      {job.outputs.map((output, index) => {
        if (output.withheld || output.purged) {
          const Icon = output.withheld ? EyeOff : Trash2;
          return (
            <li
              key={output.id}
              className="grid aspect-square place-content-center justify-items-center gap-2 rounded-lg bg-fill text-sm text-muted"
            >
              <Icon aria-hidden className="size-5" />
              {output.withheld ? t("withheld") : trash("purgedResult")}
            </li>
          );
        }
        if (output.kind === "text") {
          return (
            <li
              key={output.id}
              className="col-span-full flex items-start gap-3 rounded-lg border border-line bg-panel p-4"
            >
              <FileText aria-hidden className="mt-0.5 size-4 shrink-0 text-faint" />
              <p className="min-w-0 flex-1 whitespace-pre-wrap">{output.text}</p>
              <CopyButton text={output.text ?? ""} />
            </li>
          );
        }
        return (
          <li key={output.id}>
            <PictureMenu picture={output} onOpen={() => onOpen(output.id)}>
              <button
                type="button"
                aria-label={t("openResult", { number: index + 1 })}
                onClick={() => onOpen(output.id)}
                className="relative block w-full overflow-hidden rounded-lg checkerboard"
                style={{ aspectRatio: output.width && output.height ? output.width / output.height : 1 }}
              >
                {output.kind === "video" ? (
                  <>
                    <VideoThumb assetId={output.id} width={512} />
                    <VideoBadge />
                  </>
                ) : (
                  <img src={assetFileUrl(output.id, 512)} alt="" className="size-full object-contain" />
                )}
              </button>
            </PictureMenu>
          </li>
        );
      })}
    </ul>
  );
}
