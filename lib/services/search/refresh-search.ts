import { findCapability } from "../../capabilities/registry";
import { db, type Database, type Prisma } from "../../db/client";
import { searchColumns } from "./asset-search";
import { PARTIAL_GRAM } from "./facets";
import { entryNames } from "./made-by";

const WITH_WORDS = { output: { select: { text: true, job: true } } } as const satisfies Prisma.AssetInclude;

/** Works out anew what one asset is found by: to be called after its name or notes have changed. */
export async function refreshSearch(id: string, database: Database = db()): Promise<void> {
  const row = await database.asset.findUnique({ where: { id }, include: WITH_WORDS });
  if (!row) return;
  const job = row.output?.job;
  const capability = job && findCapability(job.capability);
  const names = capability ? await entryNames(capability, job.input) : [];
  const { tool, provider, capability: madeWith, model, loras, kind, source, width, height } = row;
  const found = searchColumns({
    words: [job?.promptText, row.name, row.output?.text, ...names, row.notes],
    kind,
    source,
    width,
    height,
    tool: tool ?? undefined,
    provider: provider ?? undefined,
    capability: madeWith ?? undefined,
    model: model ?? undefined,
    loras,
    partial: row.searchGrams.includes(PARTIAL_GRAM),
  });
  await database.asset.update({ where: { id }, data: found });
}
