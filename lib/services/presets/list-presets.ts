import { db } from "../../db/client";
import { viewPreset, type PresetView } from "./preset-view";

/** More than a menu shows at once. */
const MOST = 200;

/** An engine's presets: a person's own and those others share, by name. */
export async function listPresets(readerId: string, capability: string): Promise<PresetView[]> {
  const rows = await db().preset.findMany({
    where: { capability, OR: [{ ownerId: readerId }, { shared: true }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST,
  });
  return rows.map((row) => viewPreset(row, readerId));
}
