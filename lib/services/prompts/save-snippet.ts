import { v7 as uuidv7 } from "uuid";
import { db } from "../../db/client";
import { viewSnippet, type SnippetInput, type SnippetView } from "./snippet-view";

/** Keeps a new snippet of a person. */
export async function addSnippet(ownerId: string, input: SnippetInput): Promise<SnippetView> {
  const row = await db().promptSnippet.create({ data: { id: uuidv7(), ownerId, ...input } });
  return viewSnippet(row, ownerId);
}

/** Changes a person's own snippet; null when they have no such one. */
export async function changeSnippet(
  ownerId: string,
  id: string,
  input: SnippetInput,
): Promise<SnippetView | null> {
  const { count } = await db().promptSnippet.updateMany({ where: { id, ownerId }, data: input });
  return count === 1 ? viewSnippet({ id, ownerId, ...input }, ownerId) : null;
}

/** Takes away a person's own snippet; false when they have no such one. */
export async function removeSnippet(ownerId: string, id: string): Promise<boolean> {
  const { count } = await db().promptSnippet.deleteMany({ where: { id, ownerId } });
  return count === 1;
}
