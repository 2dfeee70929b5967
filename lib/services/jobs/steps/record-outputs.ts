import { v7 as uuid } from "uuid";
import * as z from "zod";
import type { Database, Prisma } from "../../../db/client";
import { searchColumns } from "../../search/asset-search";
import { entryNames, madeBy, type MadeBy } from "../../search/made-by";
import { endStep } from "../change";
import type { Adjustment, HeldJob, JobRow } from "../job-row";
import { targetOf } from "../target";
import type { CollectedOutput } from "./collect-state";
import { usedUnits } from "./used-units";

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
  const change = { to: "succeeded", data: { adjustments, used: usedUnits(outputs) } } as const;
  const origin = {
    made: madeBy(capability, row),
    words: [row.promptText, ...(await entryNames(capability, row.input))],
    partial: outputs.some(({ kind }) => kind !== "stored"),
  };
  await endStep(held, change, async (tx, ended) => {
    for (const [index, output] of outputs.entries()) {
      if (output.kind === "stored") await recordStored(tx, ended, index, output, origin);
      if (output.kind === "withheld") {
        const kind = capability.output.kinds[0] ?? "image";
        await tx.output.create({ data: { jobId: row.id, index, id: uuid(), kind, withheld: true } });
      }
    }
  });
}

/** What all results of a run have in common. */
interface Origin {
  made: MadeBy;
  words: string[];
  partial: boolean;
}

/** A job in the trash puts its results there too. */
async function recordStored(
  tx: Database,
  { id: jobId, deletedAt }: JobRow,
  index: number,
  { asset: { facts, ...asset }, text }: Extract<CollectedOutput, { kind: "stored" }>,
  { made, words, partial }: Origin,
): Promise<void> {
  const { model, ...certain } = made;
  const facets = { ...certain, model: model ?? undefined, partial };
  const found = searchColumns({ ...asset, ...facets, words: [...words, text] });
  const stored = { ...asset, ...made, ...found, facts: facts as Prisma.InputJsonObject, deletedAt };
  await tx.asset.create({ data: stored });
  await tx.output.create({ data: { jobId, index, id: asset.id, assetId: asset.id, kind: asset.kind, text } });
}

function missingNote(output: CollectedOutput, index: number): Adjustment[] {
  if (output.kind !== "missing") return [];
  const to = output.final ? "result_refused" : "result_unavailable";
  return [{ path: `outputs[${index}]`, change: "missing", from: null, to }];
}
