import type { AnyCapability } from "../../capabilities/define";
import { db } from "../../db/client";
import { usedTokens, type UsedToken } from "../catalog/used-tokens";

/** What a result says of how it was made, in columns of its own. */
export interface MadeBy {
  tool: string;
  provider: string;
  capability: string;
  model: string | null;
  loras: string[];
}

/** Reads off a job what lists of its results are narrowed by. */
export function madeBy(capability: AnyCapability, job: { tool: string; input: unknown }): MadeBy {
  const { tokens } = usedTokens(capability, job.input);
  const named = (kind: UsedToken["kind"]) => [
    ...new Set(tokens.flatMap((used) => (used.kind === kind ? [used.token] : []))),
  ];
  return {
    tool: job.tool,
    provider: capability.provider,
    capability: capability.id,
    model: named("models")[0] ?? null,
    loras: named("loras"),
  };
}

/**
 * The names of the catalogue entries an input was made with (checkpoint, LoRAs, face, scene), as words to be found
 * by. Asks the database only where an input names any.
 */
export async function entryNames(capability: AnyCapability, input: unknown): Promise<string[]> {
  const { tokens } = usedTokens(capability, input);
  if (tokens.length === 0) return [];
  const rows = await db().$queryRaw<{ searchText: string }[]>`
    SELECT DISTINCT entry."searchText" FROM catalog_entry AS entry
    JOIN jsonb_to_recordset(${JSON.stringify(tokens)}::jsonb) AS used(kind text, token text)
      ON used.kind = entry.kind AND used.token = entry.token
    WHERE entry.provider = ${capability.provider}`;
  return [...tokens.map(({ token }) => token), ...rows.map(({ searchText }) => searchText)];
}
