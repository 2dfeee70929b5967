import { Prisma } from "../../db/client";
import { gramsOf, termsOf } from "../search/terms";

/** What a job's prompt is found by; a prompt longer than this is found by its beginning. */
export function promptGrams(promptText: string): string[] {
  return gramsOf(promptText.slice(0, 8_000));
}

/**
 * Of `job`: every word of a search occurs in the prompt. The index narrows by grams, which also finds Chinese words of
 * two characters; the text decides.
 */
export function promptHas(query: string): Prisma.Sql[] {
  return termsOf(query).map((term) => {
    const grams = gramsOf(term);
    const occurs = Prisma.sql`strpos(lower(normalize("promptText", NFKC)), ${term}) > 0`;
    return grams.length === 0 ? occurs : Prisma.sql`"searchGrams" @> ${grams}::text[] AND ${occurs}`;
  });
}
