import type { ExportedAsset } from "./exported-asset";

/** What an archive says of one of its files. */
export function sidecarOf(file: string, { row, making }: ExportedAsset): Record<string, unknown> {
  const { id, name, source, kind, mime, width, height, sha256, createdAt } = row;
  const { input, ...made } = making;
  return {
    file,
    id,
    name,
    source,
    kind,
    // Of the file as it is stored; a converted one differs.
    stored: { mime, width, height, sha256 },
    createdAt: createdAt.toISOString(),
    ...made,
    ...(input === undefined ? {} : { input }),
  };
}
