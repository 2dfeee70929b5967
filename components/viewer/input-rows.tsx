"use client";

import { useTranslations } from "next-intl";
import type { InputRow } from "@/lib/capabilities/describe-input";
import { assetFileUrl } from "@/lib/client/use-asset";
import { DetailRow } from "./detail-row";

const LONG_TEXT = 40;

/** A job's inputs with their labels; pictures as thumbnails that lead to the picture, items of lists as blocks. */
export function InputRows({ rows }: { rows: readonly InputRow[] }) {
  return rows.map((row) => (
    <DetailRow key={`${row.path} ${row.kind}`} label={row.label} wide={isWide(row)}>
      <InputValue row={row} />
    </DetailRow>
  ));
}

function InputValue({ row }: { row: InputRow }) {
  const t = useTranslations("viewer.details");
  switch (row.kind) {
    case "pictures":
      return <InputThumbs assetIds={row.assetIds} label={t("openInput", { label: row.label })} />;
    case "switch":
      return t(row.on ? "on" : "off");
    case "text":
      return <span className="whitespace-pre-wrap">{row.text}</span>;
    case "json":
      return (
        <pre className="max-h-72 overflow-auto rounded-md bg-fill p-2 font-mono text-xs" tabIndex={0}>
          {row.text}
        </pre>
      );
    case "items":
      return (
        <ol className="space-y-1.5">
          {row.items.map((rows, index) => (
            <li key={index} className="rounded-md border border-line p-2">
              <p className="mb-1 text-xs font-medium text-faint">{index + 1}</p>
              <dl className="space-y-1">
                <InputRows rows={rows} />
              </dl>
            </li>
          ))}
        </ol>
      );
  }
}

function InputThumbs({ assetIds, label }: { assetIds: readonly string[]; label: string }) {
  return (
    <span className="flex flex-wrap gap-1.5">
      {assetIds.map((id) => (
        <a
          key={id}
          href={`/gallery?open=${id}`}
          aria-label={label}
          className="block size-14 overflow-hidden rounded-md border border-line checkerboard"
        >
          <img src={assetFileUrl(id, 256)} alt="" className="size-full object-cover" />
        </a>
      ))}
    </span>
  );
}

function isWide(row: InputRow): boolean {
  return row.kind === "json" || row.kind === "items" || (row.kind === "text" && row.text.length > LONG_TEXT);
}
