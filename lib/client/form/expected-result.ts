import type { CapabilityForm } from "../../capabilities/describe";
import { readPath } from "../../capabilities/paths";
import { givenDefault, type FormValues } from "./default-values";
import { leafFields } from "./visibility";

/** Width over height of what a run will make, or undefined where only its input picture tells. */
export function expectedRatio(form: CapabilityForm, values: FormValues): number | undefined {
  const width = readPath(values, "width");
  const height = readPath(values, "height");
  if (typeof width === "number" && typeof height === "number" && width > 0 && height > 0)
    return width / height;
  const field = leafFields(form.fields).find(({ role }) => role === "ratio");
  const text = field && (readPath(values, field.path) ?? givenDefault(field));
  if (typeof text !== "string") return undefined;
  const [across = NaN, down = NaN] = text.split(":").map(Number);
  return across > 0 && down > 0 ? across / down : undefined;
}

/** The picture a run works on, by the order in which roles make a picture the main one. */
export function mainPicture(form: CapabilityForm, values: FormValues): string | undefined {
  const fields = leafFields(form.fields);
  for (const role of ["image", "product", "model", "reference"]) {
    const field = fields.find((candidate) => candidate.role === role);
    const value: unknown = field && readPath(values, field.path);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first === "string" && first !== "") return first;
  }
  return undefined;
}
