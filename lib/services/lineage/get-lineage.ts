import { db } from "../../db/client";
import { assetUrl, canBeShown } from "../assets/asset-view";
import { findAsset } from "../assets/find-asset";
import { RUNS_SHOWN, runsThatMade, runsThatUsed, type FoundRun } from "./find-runs";
import type { Lineage, LineagePicture, LineageRun, PictureRow } from "./lineage-view";

/** How many pictures of one generation are shown. */
const PICTURES_SHOWN = 24;

/**
 * The family of a picture in a person's reach, `depth` runs back and on. The person's own runs and pictures alone: of
 * what somebody else shares nothing but the picture itself is told. Null where findAsset is.
 */
export async function getLineage(readerId: string, id: string, depth: number): Promise<Lineage | null> {
  const row = await findAsset(readerId, id);
  if (!row) return null;
  const generations = new Map([[row.id, 0]]);
  const runs = new Map<string, LineageRun>();
  const before = await walk(-1, depth, { start: row.id, readerId, generations, runs });
  const after = await walk(1, depth, { start: row.id, readerId, generations, runs });
  const pictures = await readPictures(readerId, generations);
  return {
    id: row.id,
    pictures,
    runs: [...runs.values()].sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
    more: { before, after },
  };
}

interface Family {
  start: string;
  readerId: string;
  /** Which generation each picture belongs to; the first that is found counts, so that a circle ends. */
  generations: Map<string, number>;
  runs: Map<string, LineageRun>;
}

/** Goes from generation to generation one way; true when it had to stop before the end. */
async function walk(way: -1 | 1, steps: number, family: Family): Promise<boolean> {
  let front = [family.start];
  let isCut = false;
  for (let step = 1; front.length > 0; step += 1) {
    const found = await (way < 0 ? runsThatMade : runsThatUsed)(family.readerId, front);
    if (step > steps) return isCut || found.length > 0;
    isCut ||= found.length > RUNS_SHOWN;
    const next = new Set<string>();
    for (const run of found.slice(0, RUNS_SHOWN)) {
      for (const id of way < 0 ? run.inputs : run.outputs) {
        if (family.generations.has(id)) continue;
        if (next.size >= PICTURES_SHOWN) isCut = true;
        else next.add(id);
      }
      for (const id of next) family.generations.set(id, way * step);
      family.runs.set(run.id, viewRun(run, family));
    }
    front = [...next];
  }
  return isCut;
}

function viewRun({ id, tool, status, createdAt, inputs, outputs }: FoundRun, family: Family): LineageRun {
  const known = (ids: readonly string[]) => ids.filter((one) => family.generations.has(one));
  return {
    id,
    tool,
    status,
    createdAt: createdAt.toISOString(),
    inputs: known(inputs),
    outputs: known(outputs),
  };
}

async function readPictures(
  readerId: string,
  generations: ReadonlyMap<string, number>,
): Promise<LineagePicture[]> {
  const rows: PictureRow[] = await db().asset.findMany({
    where: {
      id: { in: [...generations.keys()] },
      OR: [{ ownerId: readerId }, { id: { in: startOf(generations) } }],
    },
    select: { id: true, kind: true, previewKey: true, placeholder: true, name: true, deletedAt: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...generations].map(([id, generation]) => viewPicture(id, generation, byId.get(id)));
}

function startOf(generations: ReadonlyMap<string, number>): string[] {
  return [...generations].flatMap(([id, generation]) => (generation === 0 ? [id] : []));
}

function viewPicture(id: string, generation: number, row: PictureRow | undefined): LineagePicture {
  const gone = !row || row.deletedAt !== null;
  return {
    id,
    generation,
    kind: row?.kind ?? "image",
    thumbnailUrl: row && !gone && canBeShown(row) ? `${assetUrl(id)}?w=256` : null,
    placeholder: gone ? null : row.placeholder,
    name: row?.name ?? null,
    gone,
  };
}
