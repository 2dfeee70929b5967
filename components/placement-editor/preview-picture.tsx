"use client";

import { Download } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { readPath } from "@/lib/capabilities/paths";
import type { FormValues } from "@/lib/client/form/default-values";
import { useAdjustmentWords } from "../jobs/use-adjustment-words";
import type { ShownPicture } from "./use-request-preview";

const NAMES: Readonly<Record<string, "product" | "scene" | "mask">> = {
  "goods.url": "product",
  "background.url": "scene",
  "background.mask": "mask",
};

/** One of the vendor's pictures: its own pixels, what it is, and what was changed of the original. */
export function PreviewPicture({ picture, input }: { picture: ShownPicture; input: FormValues }) {
  const t = useTranslations("placement.preview");
  const format = useFormatter();
  const words = useAdjustmentWords();
  const { path, url, mime, width, height, bytes, changes } = picture;
  const name = NAMES[path];
  const type = mime.replace("image/", "").toUpperCase();
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  const number = (part: string) => Number(readPath(input, `goods.${part}`) ?? 0);
  return (
    <li className="flex gap-3 text-sm">
      <a
        href={url}
        download={`${path}.${type.toLowerCase()}`}
        title={t("download")}
        className="group relative grid size-24 shrink-0 place-items-center overflow-hidden rounded-md border border-line checkerboard"
      >
        <img src={url} alt="" className="absolute inset-0 size-full object-contain" />
        <span className="absolute right-1 bottom-1 grid size-6 place-items-center rounded-md bg-black/60 text-white opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100 pointer-coarse:opacity-100">
          <Download aria-hidden className="size-3.5" />
          <span className="sr-only">{t("downloadOf", { name: name ? t(name) : path })}</span>
        </span>
      </a>
      <div className="min-w-0 space-y-0.5">
        <p className="font-medium">{name ? t(name) : path}</p>
        <p className="text-muted tabular-nums">
          {t("facts", { width, height, type, size: format.number(kilobytes) })}
        </p>
        {name === "product" && (
          <p className="text-muted tabular-nums">
            {t("box", { x: number("x"), y: number("y"), width: number("width"), height: number("height") })}
          </p>
        )}
        {name === "mask" && <p className="text-muted">{t("maskMeans")}</p>}
        {changes.map((change) => (
          <p key={`${change.change}${String(change.to)}`} className="text-faint">
            {words(change)}
          </p>
        ))}
      </div>
    </li>
  );
}
