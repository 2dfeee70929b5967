import * as z from "zod";
import type { Prisma } from "../../../db/client";
import type { JobRow } from "../job-row";
import { keptResult } from "../vendor-result";

/** A stored file's asset row, kept between tries so that a file is not fetched twice. */
const asset = z.object({
  id: z.string(),
  ownerId: z.string(),
  source: z.literal("output"),
  kind: z.enum(["image", "video", "vector", "document", "text"]),
  mime: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  bytes: z.number(),
  sha256: z.string(),
  storageKey: z.string(),
  previewKey: z.string().nullable(),
  placeholder: z.string().nullable(),
  facts: z.record(z.string(), z.json()),
});

const state = keptResult.extend({ stored: z.record(z.string(), asset).default({}) });

/** An output's asset before it is recorded. */
export type StoredAsset = z.output<typeof asset>;
/** What became of one output, in the vendor's order. */
export type CollectedOutput =
  | { kind: "stored"; asset: StoredAsset; text?: string }
  | { kind: "withheld" }
  | { kind: "missing"; final: boolean };

/** What the vendor made, and by output index what of it is stored already. */
export type CollectState = z.output<typeof state>;

/** Reads what is being collected off the row. */
export function readCollectState(row: JobRow): CollectState {
  return state.parse(row.vendorResult);
}

/** Writes it as a column of the row. */
export function collectStateColumn(value: CollectState): { vendorResult: Prisma.InputJsonObject } {
  return { vendorResult: JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject };
}
