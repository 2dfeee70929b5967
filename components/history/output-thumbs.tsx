"use client";

import { EyeOff, FileText, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { JobJson, OutputJson } from "@/lib/client/api-types";
import { assetFileUrl } from "@/lib/client/use-asset";
import { PictureMenu } from "../picture-menu/picture-menu";
import { VideoBadge } from "../video/video-badge";

const SHOWN = 4;

/** A job's results, small; each opens large and has its menu. */
export function OutputThumbs({ job, onOpen }: { job: JobJson; onOpen(assetId: string): void }) {
  const t = useTranslations("gallery.history");
  const trash = useTranslations("keep.trash");
  const outputs = job.outputs.slice(0, SHOWN);
  if (outputs.length === 0) return <div className="w-14 max-md:hidden" />;
  return (
    <div className="flex w-fit max-w-[124px] flex-wrap gap-1">
      {outputs.map((output, index) => (
        <OutputThumb
          key={output.id}
          output={output}
          label={t("openResult", { number: index + 1 })}
          withheld={t("withheld")}
          purged={trash("purgedResult")}
          onOpen={() => onOpen(output.id)}
        />
      ))}
    </div>
  );
}

function OutputThumb({
  output,
  label,
  withheld,
  purged,
  onOpen,
}: {
  output: OutputJson;
  label: string;
  withheld: string;
  purged: string;
  onOpen(): void;
}) {
  const frame =
    "grid size-[60px] place-items-center overflow-hidden rounded-md border border-line text-faint";
  if (output.withheld || output.purged) {
    const [name, Icon] = output.withheld ? [withheld, EyeOff] : [purged, Trash2];
    return (
      <span className={`${frame} bg-fill`} role="img" aria-label={name} title={name}>
        <Icon aria-hidden className="size-4" />
      </span>
    );
  }
  if (output.kind === "text") {
    return (
      <span className={`${frame} bg-fill`}>
        <FileText aria-hidden className="size-4" />
      </span>
    );
  }
  return (
    <PictureMenu picture={output} onOpen={onOpen}>
      <button type="button" aria-label={label} onClick={onOpen} className={`relative ${frame} checkerboard`}>
        <img src={assetFileUrl(output.id, 256)} alt="" loading="lazy" className="size-full object-cover" />
        {output.kind === "video" && <VideoBadge className="bottom-1 left-1" />}
      </button>
    </PictureMenu>
  );
}
