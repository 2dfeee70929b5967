import type { CapabilityForm } from "../../capabilities/describe";
import { readPath, writePath } from "../../capabilities/paths";
import type { FormValues } from "./default-values";
import { leafFields } from "./visibility";

/** The values without a product's box where another product has taken the place of the one it was drawn for. */
export function withoutStrangersBox(form: CapabilityForm, before: FormValues, after: FormValues): FormValues {
  return leafFields(form.fields).reduce((values, { path, picture }) => {
    if (!picture?.trim || readPath(before, path) === readPath(after, path)) return values;
    const { x, y, width, height } = picture.trim;
    return [x, y, width, height].reduce((rest, part) => writePath(rest, part, undefined), values);
  }, after);
}
