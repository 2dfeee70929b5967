import { v7 as uuid } from "uuid";
import * as z from "zod";
import { db } from "../../db/client";

/** A gallery address somebody kept under a name. */
export interface SavedSearchView {
  id: string;
  name: string;
  /** The address's query, without a question mark. */
  query: string;
}

const name = z.string().trim().min(1).max(80);

/** What keeping a search takes. */
export const newSearch = z.strictObject({ name, query: z.string().min(1).max(2_000) });
/** What may be changed of one. */
export const searchChange = z.strictObject({ id: z.uuid(), name });

/** How many searches a person keeps at most. */
const MOST = 200;

/** A person's saved searches by name. */
export function listSearches(ownerId: string): Promise<SavedSearchView[]> {
  return db().savedSearch.findMany({
    where: { ownerId },
    select: { id: true, name: true, query: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST,
  });
}

/** Keeps a search; one of the same name of the same person is overwritten. */
export async function saveSearch(
  ownerId: string,
  search: z.output<typeof newSearch>,
): Promise<SavedSearchView> {
  return db().$transaction(async (tx) => {
    const same = await tx.savedSearch.findFirst({ where: { ownerId, name: search.name } });
    const { id, name, query } = same
      ? await tx.savedSearch.update({ where: { id: same.id }, data: search })
      : await tx.savedSearch.create({ data: { id: uuid(), ownerId, ...search } });
    return { id, name, query };
  });
}

/** Renames one of a person's own; false when they have no such one. */
export async function renameSearch(
  ownerId: string,
  { id, name }: z.output<typeof searchChange>,
): Promise<boolean> {
  const { count } = await db().savedSearch.updateMany({ where: { id, ownerId }, data: { name } });
  return count === 1;
}

/** Takes away one of a person's own; false when they have no such one. */
export async function removeSearch(ownerId: string, id: string): Promise<boolean> {
  const { count } = await db().savedSearch.deleteMany({ where: { id, ownerId } });
  return count === 1;
}
