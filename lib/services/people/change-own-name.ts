import { db } from "../../db/client";

/** Changes what a person is called. */
export async function changeOwnName(id: string, name: string): Promise<void> {
  await db().user.update({ where: { id }, data: { name } });
}
