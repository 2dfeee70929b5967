import type { AnyCapability } from "../../capabilities/define";
import { picturePatterns } from "../../capabilities/picture-fields";
import type { PictureRule } from "../../capabilities/picture-rule";
import { isGiven, readPath } from "../../capabilities/paths";
import { db } from "../../db/client";
import { OutgoingError } from "../../http/contract";
import { parseFacts } from "../../imaging/facts";
import { isRaster } from "../../imaging/formats";
import { readHeader } from "../../imaging/header";
import { PictureError } from "../../imaging/picture-error";
import type { SourcePicture } from "../../imaging/refit/source";
import { sniff, SNIFF_BYTES } from "../../imaging/sniff";
import { storage } from "../../storage";
import { storedCover } from "../catalog/picture";

/** A vendor's catalogue picture that stands in for a field left empty. */
export interface CatalogPicture {
  path: string;
  rule: PictureRule;
  /** Where the catalogue id stands, and the id. */
  idPath: string;
  id: string;
  /** Null when the catalogue has no such entry, or its picture cannot be had. */
  picture: { storageKey: string; bytes: Buffer; source: SourcePicture } | null;
}

/** The fields whose picture comes out of the vendor's own catalogue, since only an id of it was given. */
export async function catalogPictures(capability: AnyCapability, input: unknown): Promise<CatalogPicture[]> {
  const wanted = picturePatterns(capability).flatMap(({ pattern: path, rule }) => {
    const id = rule.catalog && readPath(input, rule.catalog.idPath);
    if (!rule.catalog || typeof id !== "string" || isGiven(readPath(input, path))) return [];
    return [{ path, rule, id, kind: rule.catalog.kind, idPath: rule.catalog.idPath }];
  });
  return Promise.all(
    wanted.map(async ({ path, rule, id, kind, idPath }) => {
      const key = { provider: capability.provider, kind, vendorId: id };
      return { path, rule, idPath, id, picture: await readEntry(key) };
    }),
  );
}

async function readEntry(key: {
  provider: string;
  kind: string;
  vendorId: string;
}): Promise<CatalogPicture["picture"]> {
  const entry = await db().catalogEntry.findUnique({ where: { provider_kind_vendorId: key } });
  if (!entry) return null;
  try {
    const storageKey = await storedCover(entry);
    return storageKey === null ? null : await read(storageKey);
  } catch (error) {
    if (error instanceof OutgoingError || error instanceof PictureError) return null;
    throw error;
  }
}

async function read(storageKey: string): Promise<CatalogPicture["picture"]> {
  const bytes = await storage().get(storageKey);
  const { format } = await sniff(bytes.subarray(0, SNIFF_BYTES));
  if (!format || !isRaster(format)) return null;
  const { width, height, depth, space, profile, frames, orientation } = await readHeader(bytes, format);
  const facts = { ...parseFacts({}), depth, space, profile, frames, orientation };
  return { storageKey, bytes, source: { format, width, height, bytes: bytes.length, facts } };
}
