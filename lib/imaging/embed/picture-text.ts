/** What is written into a picture of how it was made; parts that are not known are left out. */
export interface PictureText {
  prompt?: string;
  negativePrompt?: string;
  seed?: string;
  model?: string;
  provider?: string;
  tool?: string;
}

/** The names of its parts in PNG text chunks. */
export const TEXT_KEYWORDS: Readonly<Record<keyof PictureText, string>> = {
  prompt: "prompt",
  negativePrompt: "negative_prompt",
  seed: "seed",
  model: "model",
  provider: "provider",
  tool: "tool",
};

/** Its parts that are known, in the order they are written. */
export function givenTexts(text: PictureText): [keyof PictureText, string][] {
  const parts = ["prompt", "negativePrompt", "seed", "model", "provider", "tool"] as const;
  return parts.flatMap((part) => {
    const value = text[part];
    return value ? [[part, value] as [keyof PictureText, string]] : [];
  });
}
