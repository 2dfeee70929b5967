import { db } from "../../db/client";
import { viewGroup, WITH_MEMBERS, type GroupView } from "./group-view";

/** Every group, by name. */
export async function listGroups(): Promise<GroupView[]> {
  const rows = await db().personGroup.findMany({ orderBy: { nameKey: "asc" }, include: WITH_MEMBERS });
  return rows.map(viewGroup);
}
