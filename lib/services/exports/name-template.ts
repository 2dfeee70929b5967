import { NAME_PARTS, type NamePart } from "../../export-names";
import { fileNamePart } from "./file-name";

/** What of one picture fills a template; parts it does not have are left out. */
export type NameValues = Readonly<Record<NamePart, string | null>>;

/** Words of a prompt are many; the first tell enough. */
const LONGEST_PART = 48;

/** The first thing in braces that no picture has; null where the template is sound. */
export function unknownPart(template: string): string | null {
  for (const [, part = ""] of template.matchAll(/\{([^{}]*)\}/g)) if (!isNamePart(part)) return part;
  return null;
}

/**
 * A picture's file name without extension, safe on every system: parts that a picture lacks leave no gap
 * (`{date}-{seed}-{n}` without a seed is `2026-11-21-0001`), slashes make folders.
 */
export function fillTemplate(template: string, values: NameValues): string {
  const folders = template.split("/").map((segment) => fileNamePart(filled(segment, values)));
  return folders.filter((segment) => segment !== "").join("/") || values.id || "picture";
}

function filled(segment: string, values: NameValues): string {
  const text = segment.replace(/\{([^{}]*)\}/g, (whole, part: string) =>
    isNamePart(part) ? shortened(values[part] ?? "") : whole,
  );
  return text.replace(/([-_. ])[-_. ]+/g, "$1").replace(/^[-_. ]+|[-_. ]+$/g, "");
}

/** A value never makes a folder. Cut between characters as people see them, at a word where one ends nearby. */
function shortened(value: string): string {
  const plain = value
    .replace(/[\\/]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const signs = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(plain)];
  if (signs.length <= LONGEST_PART) return plain;
  const cut = signs
    .slice(0, LONGEST_PART)
    .map(({ segment }) => segment)
    .join("");
  const space = cut.lastIndexOf(" ");
  return space > LONGEST_PART / 2 ? cut.slice(0, space) : cut;
}

function isNamePart(part: string): part is NamePart {
  return NAME_PARTS.some((known) => known === part);
}
