import { db } from "../../db/client";
import { viewPerson, type PersonView } from "./person-view";

/** Everybody, disabled people last. */
export async function listPeople(): Promise<PersonView[]> {
  const users = await db().user.findMany({
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }],
  });
  return users.map(viewPerson);
}

/** One person, or null. */
export async function getPerson(id: string): Promise<PersonView | null> {
  const user = await db().user.findUnique({ where: { id } });
  return user && viewPerson(user);
}
