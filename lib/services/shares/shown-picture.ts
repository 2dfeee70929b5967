import { db } from "../../db/client";
import { storage } from "../../storage";
import { StorageMissing } from "../../storage/contract";
import { canBeShown, type AssetRow } from "../assets/asset-view";
import { makingOf, WITH_RUN, type Making } from "../exports/exported-asset";
import type { OpenShare } from "./open-share";
import { mayBeFetched } from "./shared-file";

/** A picture of a share as its page shows it: nothing in here that the share does not tell. */
export interface ShownPicture {
  id: string;
  kind: AssetRow["kind"];
  width: number | null;
  height: number | null;
  placeholder: string | null;
  /** Below `/s/<token>/file/`; null where nothing can be drawn. */
  thumbnail: string | null;
  /** The largest form that may be looked at. */
  source: string | null;
  download: string | null;
}

/** How a share's pictures are addressed: always below the share itself. */
export function shownPicture(token: string, share: OpenShare, row: AssetRow): ShownPicture {
  const { id, kind, width, height, placeholder } = row;
  const file = `/s/${token}/file/${id}`;
  const drawn = canBeShown(row) ? file : null;
  const isWhole = (kind === "image" || kind === "video") && mayBeFetched(share, row, false);
  return {
    id,
    kind,
    width,
    height,
    placeholder,
    thumbnail: drawn && `${drawn}?w=512`,
    source: isWhole ? file : drawn && `${drawn}?w=1024`,
    download: mayBeFetched(share, row, true) ? `${file}?download=true` : null,
  };
}

/** How a picture was made and what it is called, where its share tells; else null. */
export async function shownDetails(
  { details }: OpenShare,
  { id }: AssetRow,
): Promise<(Making & { name: string | null }) | null> {
  if (!details) return null;
  const row = await db().asset.findUnique({ where: { id }, include: WITH_RUN });
  return row && { ...makingOf(row), name: row.name };
}

/** More of a text is had by saving it. */
const SHOWN_CHARACTERS = 20_000;

/** The words of a text; null where they are gone. */
export async function shownText({ storageKey }: AssetRow): Promise<string | null> {
  try {
    return (await storage().get(storageKey)).toString("utf8").slice(0, SHOWN_CHARACTERS);
  } catch (error) {
    if (error instanceof StorageMissing) return null;
    throw error;
  }
}
