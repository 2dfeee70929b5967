import * as z from "zod";
import type { AssetKind } from "../../generated/prisma/enums";
import type { JobStatus } from "../../job-states";

/** How many runs a person may ask to go back and on. */
export const DEEPEST = 5;

export const lineageQuery = z.object({ depth: z.coerce.number().int().min(1).max(DEEPEST).default(2) });

/** A picture of a family. */
export interface LineagePicture {
  id: string;
  /** How many runs lie between it and the picture asked about: below 0 what that was made from. */
  generation: number;
  kind: AssetKind;
  /** Null where nothing can be shown, also of one in the trash. */
  thumbnailUrl: string | null;
  placeholder: string | null;
  name: string | null;
  /** It is in the trash, or gone for good. */
  gone: boolean;
}

/** A run that made pictures of one generation from pictures of the one before. */
export interface LineageRun {
  id: string;
  tool: string;
  status: JobStatus;
  createdAt: string;
  /** Ids of pictures of the family, masks left out. */
  inputs: string[];
  outputs: string[];
}

/** What a picture comes from and what came of it, as far as was asked. */
export interface Lineage {
  id: string;
  pictures: LineagePicture[];
  /** The runs between them, oldest first. */
  runs: LineageRun[];
  /** Whether there are older, younger or further pictures than were asked for. */
  more: { before: boolean; after: boolean };
}

/** What a row of a picture is read into. */
export interface PictureRow {
  id: string;
  kind: AssetKind;
  previewKey: string | null;
  placeholder: string | null;
  name: string | null;
  deletedAt: Date | null;
}
