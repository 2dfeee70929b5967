import * as z from "zod";

/** A piece of prompt kept for later: a person's own, or shared with the studio. */
export interface SnippetView {
  id: string;
  title: string;
  text: string;
  /** For the negative prompt. */
  negative: boolean;
  shared: boolean;
  /** Whether the reader may change it; only its owner may. */
  own: boolean;
}

/** What a person gives of a snippet. */
export const snippetInput = z.object({
  title: z.string().trim().min(1).max(100),
  text: z.string().trim().min(1).max(10_000),
  negative: z.boolean(),
  shared: z.boolean(),
});
export type SnippetInput = z.output<typeof snippetInput>;

interface Row extends SnippetInput {
  id: string;
  ownerId: string;
}

export function viewSnippet(
  { id, ownerId, title, text, negative, shared }: Row,
  readerId: string,
): SnippetView {
  return { id, title, text, negative, shared, own: ownerId === readerId };
}
