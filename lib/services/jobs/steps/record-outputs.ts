import { v7 as uuid } from "uuid";
import * as z from "zod";
import type { Database, Prisma } from "../../../db/client";
import { endStep } from "../change";
import type { Adjustment, HeldJob, JobRow } from "../job-row";
import { targetOf } from "../target";
import type { StoredAsset } from "./collect-state";

/** What became of one output, in the vendor's order. */
export type CollectedOutput =
  | { kind: "stored"; asset: StoredAsset; text?: string }
  | { kind: "withheld" }
  | { kind: "missing"; final: boolean };

const adjustmentList = z.array(z.record(z.string(), z.json()));

/**
 * Records a finished job's outputs and ends it, in one transaction. Missing ones stand in its adjustments: a
 * partial result is a result, and says that it is partial.
 */
export async function recordOutputs(held: HeldJob, outputs: CollectedOutput[]): Promise<void> {
  const { row } = held;
  const { capability } = await targetOf(row);
  const before = adjustmentList.parse(row.adjustments);
  const adjustments = [...before, ...outputs.flatMap(missingNote)] as Prisma.InputJsonArray;
  const change = { to: "succeeded", data: { adjustments } } as const;
  await endStep(held, change, async (tx, ended) => {
    for (const [index, output] of outputs.entries()) {
      if (output.kind === "stored") await recordStored(tx, ended, index, output.asset, output.text);
      if (output.kind === "withheld") {
        const kind = capability.output.kinds[0] ?? "image";
        await tx.output.create({ data: { jobId: row.id, index, id: uuid(), kind, withheld: true } });
      }
    }
  });
}

/** A job in the trash puts its results there too. */
async function recordStored(
  tx: Database,
  { id: jobId, deletedAt }: JobRow,
  index: number,
  { facts, ...asset }: StoredAsset,
  text?: string,
): Promise<void> {
  const stored = { ...asset, facts: facts as Prisma.InputJsonObject, deletedAt };
  await tx.asset.create({ data: stored });
  await tx.output.create({ data: { jobId, index, id: asset.id, assetId: asset.id, kind: asset.kind, text } });
}

function missingNote(output: CollectedOutput, index: number): Adjustment[] {
  if (output.kind !== "missing") return [];
  const to = output.final ? "result_refused" : "result_unavailable";
  return [{ path: `outputs[${index}]`, change: "missing", from: null, to }];
}
