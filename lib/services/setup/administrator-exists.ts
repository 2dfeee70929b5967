import { db, type Database } from "../../db/client";

/** Whether the studio was set up: somebody is administrator (disabled ones count, they can be enabled). */
export async function administratorExists(database: Database = db()): Promise<boolean> {
  const found = await database.user.findFirst({ where: { role: "administrator" }, select: { id: true } });
  return found !== null;
}
