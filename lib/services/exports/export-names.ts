import type { ExportedAsset } from "./exported-asset";
import { exportedAssets } from "./exported-assets";
import { exportedFile } from "./exported-file";
import type { ExportWish } from "./export-wish";
import { uniqueNames } from "./file-name";
import { nameValues } from "./name-values";
import { fillTemplate } from "./name-template";

/** Gives each picture of one archive its name, in turn. */
export function exportNamer({ name, timeZone }: Pick<ExportWish, "name" | "timeZone">) {
  const unique = uniqueNames();
  let number = 0;
  return (asset: ExportedAsset, extension: string): string => {
    number += 1;
    return unique(fillTemplate(name, nameValues(asset, { number, timeZone })), extension);
  };
}

/** What the first files of an export will be called. */
export async function firstNames(readerId: string, wish: ExportWish, count: number): Promise<string[]> {
  const nameOf = exportNamer(wish);
  const { value } = await exportedAssets(readerId, wish, count).next();
  const first: ExportedAsset[] = value ?? [];
  const files = await Promise.all(first.slice(0, count).map((asset) => exportedFile(asset, wish)));
  return files.flatMap(({ extension }, index) => {
    const asset = first[index];
    return asset ? [nameOf(asset, extension)] : [];
  });
}
