import type { FormField } from "@/lib/capabilities/describe";
import { leafFields } from "@/lib/client/form/visibility";

/** Fields that say little alone stand two in a row: a picture with its mask, a width with its height. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["width", "height"],
  ["x", "y"],
];

/** Lays out the shown fields: rows of one or two, and those behind "more settings". Groups are opened up. */
export function rowsOf(
  fields: readonly FormField[],
  shown: (field: FormField) => boolean,
): { main: FormField[][]; advanced: FormField[] } {
  const placed = fields.flatMap((field) => (field.kind === "group" ? insideOf(field) : [field]));
  const visible = placed.filter(shown);
  const main = visible.filter((field) => !field.advanced);
  // A canvas size means little before there is something to put on it.
  const isCanvas = ({ role, control }: FormField) => role === "size" && control !== "dimension";
  const sized = main.filter((field) => !isCanvas(field));
  const afterPictures =
    sized.findLastIndex(({ picture, control }) => picture || control === "catalogBackground") + 1;
  sized.splice(afterPictures, 0, ...main.filter(isCanvas));
  return { main: pairUp(sized), advanced: visible.filter((field) => field.advanced) };
}

/**
 * A group's fields, which stand where the group stands. A placement's box is set on the stage; its numbers are for
 * those who want them exact.
 */
function insideOf(group: FormField): FormField[] {
  const inner = leafFields(group.fields ?? []).map((field) => ({
    ...field,
    advanced: field.advanced || group.advanced,
    section: field.section ?? group.section,
    shownWhen: field.shownWhen ?? group.shownWhen,
  }));
  if (group.control !== "placement") return inner;
  return inner.map((field) => (field.kind === "value" ? { ...field, advanced: true } : field));
}

/** Rows of one or two fields, in order. */
export function pairUp(fields: readonly FormField[]): FormField[][] {
  const rows: FormField[][] = [];
  for (const field of fields) {
    const previous = rows.at(-1);
    const [single, second] = previous ?? [];
    if (single && !second && belongTogether(single, field)) previous?.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** Whether a field and the next one are a width and its height, shown as one control. */
export function isSize(first: FormField, second: FormField): boolean {
  return first.control === "dimension" && second.control === "dimension" && parent(first) === parent(second);
}

function belongTogether(first: FormField, second: FormField): boolean {
  if (isSize(first, second)) return true;
  if (second.picture?.mask?.of === first.path) return true;
  return PAIRS.some(([a, b]) => first.name === a && second.name === b && parent(first) === parent(second));
}

function parent({ path, name }: FormField): string {
  return path.slice(0, path.length - name.length);
}
