/** What a template may name in braces; everything else in it stands for itself. */
export const NAME_PARTS = [
  "date",
  "time",
  "tool",
  "prompt",
  "n",
  "provider",
  "model",
  "seed",
  "name",
  "id",
  "width",
  "height",
] as const;
export type NamePart = (typeof NAME_PARTS)[number];

/** How files of an export are named where nobody says. */
export const DEFAULT_TEMPLATE = "{date}-{tool}-{prompt}-{n}";
