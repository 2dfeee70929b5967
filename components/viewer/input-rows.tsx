"use client";

import { useTranslations } from "next-intl";
import type { InputRow } from "@/lib/capabilities/describe-input";
import { assetFileUrl } from "@/lib/client/use-asset";
import { DetailRow } from "./detail-row";

const LONG_TEXT = 40;

/** A job's inputs with their labels; pictures as thumbnails that lead to the picture. */
export function InputRows({ rows }: { rows: readonly InputRow[] }) {
  const t = useTranslations("viewer.details");
  return rows.map((row) => {
    if (row.kind === "pictures") {
      return (
        <DetailRow key={row.path} label={row.label}>
          <span className="flex flex-wrap gap-1.5">
            {row.assetIds.map((id) => (
              <a
                key={id}
                href={`/gallery?open=${id}`}
                aria-label={t("openInput", { label: row.label })}
                className="block size-14 overflow-hidden rounded-md border border-line checkerboard"
              >
                <img src={assetFileUrl(id, 256)} alt="" className="size-full object-cover" />
              </a>
            ))}
          </span>
        </DetailRow>
      );
    }
    if (row.kind === "switch") {
      return (
        <DetailRow key={row.path} label={row.label}>
          {t(row.on ? "on" : "off")}
        </DetailRow>
      );
    }
    const long = row.text.length > LONG_TEXT;
    return (
      <DetailRow key={row.path} label={row.label} wide={long}>
        <span className="whitespace-pre-wrap">{row.text}</span>
      </DetailRow>
    );
  });
}
