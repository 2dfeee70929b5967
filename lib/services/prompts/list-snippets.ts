import { db } from "../../db/client";
import { viewSnippet, type SnippetView } from "./snippet-view";

/** More than anybody looks through; the rest is found by name elsewhere once somebody has as many. */
const MOST = 500;

/** A person's snippets and those others share, by title. */
export async function listSnippets(readerId: string): Promise<SnippetView[]> {
  const rows = await db().promptSnippet.findMany({
    where: { OR: [{ ownerId: readerId }, { shared: true }] },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: MOST,
  });
  return rows.map((row) => viewSnippet(row, readerId));
}
