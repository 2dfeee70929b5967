/**
 * How texts are compared: without case and without the difference between full and half width, so
 * that `ＡＮＩＭＥ` finds `Anime`.
 */
export function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean).join(" ");
}

/** The words of a search, each of which has to occur. */
export function termsOf(query: string): string[] {
  const text = comparable(query);
  return text === "" ? [] : [...new Set(text.split(" "))];
}

/**
 * What an index finds a text by: every two neighbouring characters of a word, and single ones that may be a
 * word themselves. A trigram index would know no Chinese word of two characters.
 */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const word of comparable(text).split(" ")) {
    const characters = [...word];
    characters.forEach((character, index) => {
      const next = characters[index + 1];
      if (next !== undefined) grams.add(character + next);
      if (!isAscii(character)) grams.add(character);
    });
  }
  return [...grams];
}

/** The grams that a word is looked for by: single characters say nothing that pairs do not. */
export function gramsToFind(term: string): string[] {
  const grams = gramsOf(term);
  const pairs = grams.filter((gram) => [...gram].length === 2);
  return pairs.length > 0 ? pairs : grams;
}

function isAscii(character: string): boolean {
  return (character.codePointAt(0) ?? 0) < 128;
}
