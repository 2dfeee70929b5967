import { isAssetLabel } from "../../asset-marks";
import type { Asset, Output } from "../../generated/prisma/client";
import { parseShownFacts } from "../../imaging/facts";
import type { AssetView } from "./contract";

/** What a view is made of: the row and, for a result, which job it came from. */
export type AssetRow = Asset & { output: Pick<Output, "jobId"> | null };

/** The part of it that is shown. */
export type ShownRow = Pick<
  AssetRow,
  | "id"
  | "ownerId"
  | "source"
  | "kind"
  | "mime"
  | "width"
  | "height"
  | "bytes"
  | "sha256"
  | "previewKey"
  | "name"
  | "placeholder"
  | "facts"
  | "favourite"
  | "rating"
  | "label"
  | "createdAt"
  | "output"
>;

/** The relation every query for a view includes. */
export const WITH_JOB = { output: { select: { jobId: true } } } as const;

/** The bytes of an asset, as a path of this studio. */
export function assetUrl(id: string): string {
  return `/api/v1/assets/${id}/file`;
}

/** An asset as a caller sees it: its owner's marks and the job that made it are for its owner alone. */
export function viewAsset(row: ShownRow, readerId: string): AssetView {
  const { id, kind, mime, width, height, bytes, sha256, placeholder, name, source } = row;
  const own = row.ownerId === readerId;
  const url = assetUrl(id);
  const { hasAlpha, trimBox, frames, durationMs } = parseShownFacts(row.facts);
  return {
    id,
    kind,
    mime,
    width,
    height,
    bytes,
    sha256,
    url,
    thumbnailUrl: canBeShown(row) ? `${url}?w=512` : null,
    placeholder,
    name,
    createdAt: row.createdAt.toISOString(),
    own,
    ...(own ? marksOf(row) : NO_MARKS),
    source,
    hasAlpha,
    trimBox,
    frames,
    ...(durationMs === undefined ? {} : { durationMs }),
    ...(own && row.output ? { jobId: row.output.jobId } : {}),
  };
}

const NO_MARKS = { favourite: false, rating: 0, label: null };

function marksOf({ favourite, rating, label }: ShownRow): Pick<AssetView, "favourite" | "rating" | "label"> {
  return { favourite, rating, label: isAssetLabel(label) ? label : null };
}

/** Whether a thumbnail can be had: texts have none, nor videos whose first frame could not be read. */
export function canBeShown({ kind, previewKey }: Pick<Asset, "kind" | "previewKey">): boolean {
  return kind !== "text" && (kind !== "video" || previewKey !== null);
}
