/** An embedding a prompt names, as the catalogue writes it, and where. */
export interface EmbeddingUse {
  name: string;
  start: number;
  end: number;
}

const WORD = /[^\s,，、;；:：(){}[\]<>|]+/g;

/** The known embeddings in a prompt, in order. The vendor takes them without regard to case. */
export function findEmbeddings(text: string, known: readonly string[]): EmbeddingUse[] {
  const names = new Map(known.map((name) => [name.toLowerCase(), name]));
  return [...text.matchAll(WORD)].flatMap((match) => {
    const name = names.get(match[0].toLowerCase());
    return name === undefined ? [] : [{ name, start: match.index, end: match.index + match[0].length }];
  });
}
