import * as z from "zod";
import type { AnyCapability } from "../../capabilities/define";
import { picturesIn } from "../../capabilities/picture-fields";
import type { PictureRule } from "../../capabilities/picture-rule";
import { readPath } from "../../capabilities/paths";
import { db } from "../../db/client";
import type { Asset } from "../../generated/prisma/client";
import { parseFacts } from "../../imaging/facts";
import { formatOfMime, isRaster } from "../../imaging/formats";
import type { Size, SourcePicture } from "../../imaging/refit/source";

/** A picture an input names: where, under which rule, and the row, when the id is one of the owner's. */
export interface InputPicture {
  path: string;
  rule: PictureRule;
  asset: Asset | null;
  /** Null where the asset is no raster picture. */
  source: SourcePicture | null;
}

/**
 * The pictures of an input, in field order. Ids that are not even written like one are left out: the schema has
 * named them. `trashed`: an accepted job's pictures may since have been put into the trash.
 */
export async function inputPictures(
  ownerId: string,
  capability: AnyCapability,
  input: unknown,
  { trashed }: { trashed: boolean },
): Promise<InputPicture[]> {
  const named = picturesIn(capability, input).flatMap(({ path, assetId, rule }) => {
    const id = z.uuid().safeParse(assetId);
    return id.success ? [{ path, rule, id: id.data.toLowerCase() }] : [];
  });
  const ids = [...new Set(named.map(({ id }) => id))];
  const where = { id: { in: ids }, ownerId, ...(trashed ? {} : { deletedAt: null }) };
  const rows = ids.length > 0 ? await db().asset.findMany({ where }) : [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return named.map(({ path, rule, id }) => {
    const asset = byId.get(id) ?? null;
    return { path, rule, asset, source: asset && sourceOf(asset) };
  });
}

function sourceOf({ mime, width, height, bytes, facts }: Asset): SourcePicture | null {
  const format = formatOfMime(mime);
  if (!format || !isRaster(format) || width === null || height === null) return null;
  return { format, width, height, bytes, facts: parseFacts(facts) };
}

/** The size a rule's `fit` fields hold; undefined without such a rule or while the fields hold no size. */
export function fitSize(rule: PictureRule, input: unknown): Size | undefined {
  if (!rule.fit) return undefined;
  const side = z.int().min(1).max(16_384);
  const size = z.object({ width: side, height: side });
  const held = { width: readPath(input, rule.fit.width), height: readPath(input, rule.fit.height) };
  return size.safeParse(held).data;
}
