import * as z from "zod";
import type { Fields } from "../../capabilities/fields";
import { readPath } from "../../capabilities/paths";
import { findCapability } from "../../capabilities/registry";
import { db, type Prisma } from "../../db/client";
import { reachableBy } from "../assets/reach";
import { promptText } from "../jobs/prompt-text";

/** What is needed of a row to tell how it was made. */
export const WITH_RUN = { output: { include: { job: true } } } as const satisfies Prisma.AssetInclude;
type Row = Prisma.AssetGetPayload<{ include: typeof WITH_RUN }>;

/** How a picture was made, as far as it is known and its reader may know it. */
export interface Making {
  tool?: string;
  provider?: string;
  capability?: string;
  model?: string;
  prompt?: string;
  negativePrompt?: string;
  seed?: string;
  /** The job's input: the vendor's field names, asset ids for pictures. */
  input?: Prisma.JsonValue;
}

/** An asset on its way into an archive. */
export interface ExportedAsset {
  row: Row;
  making: Making;
}

const withSeed = z.object({ seed: z.string() });

/** The assets a reader may look at among these, in this order. How somebody else's was made stays theirs. */
export async function loadExported(readerId: string, ids: readonly string[]): Promise<ExportedAsset[]> {
  const where = { id: { in: [...ids] }, ...reachableBy(readerId) };
  const rows = await db().asset.findMany({ where, include: WITH_RUN });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ row, making: row.ownerId === readerId ? makingOf(row) : {} }] : [];
  });
}

/** How an asset was made; empty for an upload. */
export function makingOf({ output, model, facts }: Row): Making {
  if (!output) return {};
  const { tool, provider, capability: id, input } = output.job;
  const capability = findCapability(id);
  const seed = withSeed.safeParse(facts).data?.seed;
  const words = capability && {
    prompt: promptText(capability, input),
    negativePrompt: textsOf(capability.fields, input, "negativePrompt"),
    seed: seed ?? textsOf(capability.fields, input, "seed"),
  };
  return { tool, provider, capability: id, ...(model ? { model } : {}), ...words, input };
}

/** What stands at the fields of a role, top ones and those of groups. */
function textsOf(fields: Fields, input: unknown, role: "negativePrompt" | "seed"): string | undefined {
  const found = Object.entries(fields).flatMap(([name, field]): string[] => {
    const value = readPath(input, name);
    if (field.kind === "group") return [textsOf(field.fields, value, role) ?? ""];
    const isPlain = typeof value === "string" || typeof value === "number";
    return field.role === role && isPlain ? [String(value)] : [];
  });
  return found.filter((text) => text !== "").join("\n") || undefined;
}
