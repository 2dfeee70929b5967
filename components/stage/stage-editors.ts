import type { MaskRule } from "@/lib/capabilities/picture-rule";
import type { CapabilityForm, FormField } from "@/lib/capabilities/describe";
import { isEmpty } from "@/lib/client/form/collect-input";
import type { FormValues } from "@/lib/client/form/default-values";
import { isShown, leafFields } from "@/lib/client/form/visibility";
import { readPath } from "@/lib/capabilities/paths";
import { expansionFields, type ExpansionFields } from "../expand-frame/expansion-fields";

export type StageEditor =
  | { kind: "mask"; path: string; imagePath: string; edge: MaskRule["edge"] }
  | { kind: "placement"; path: string }
  | { kind: "expand"; fields: ExpansionFields };

/**
 * The editor the stage shows: the one asked for, else the tool's own. A mask that is only an extra ("more
 * settings") shows when asked for; nothing shows before there is a picture to work on.
 */
export function editorOf(
  form: CapabilityForm,
  values: FormValues,
  asked: string | null,
): StageEditor | undefined {
  const placement = form.fields.find(({ control }) => control === "placement");
  const product = placement?.fields?.find(({ role }) => role === "product");
  // A placement paints its scene's mask itself, on the canvas both have in common.
  if (placement && product) {
    const ready = !isEmpty(readPath(values, product.path));
    return ready ? { kind: "placement", path: placement.path } : undefined;
  }
  const expansion = expansionFields(form);
  if (expansion && !isEmpty(readPath(values, expansion.image))) return { kind: "expand", fields: expansion };
  const masks = leafFields(form.fields).filter((field) => isMaskReady(form, field, values));
  const wanted = masks.find(({ path }) => path === asked) ?? masks.find(({ advanced }) => !advanced);
  const rule = wanted?.picture?.mask;
  if (wanted && rule) return { kind: "mask", path: wanted.path, imagePath: rule.of, edge: rule.edge };
  return undefined;
}

function isMaskReady(form: CapabilityForm, field: FormField, values: FormValues): boolean {
  const of = field.picture?.mask?.of;
  return of !== undefined && isShown(form, field, values) && !isEmpty(readPath(values, of));
}

/** Every picture the form holds, masks aside, in field order. */
export function inputPictures(form: CapabilityForm, values: FormValues): string[] {
  return leafFields(form.fields)
    .filter((field) => !field.picture?.mask && isShown(form, field, values))
    .flatMap((field) => picturesOf(field, readPath(values, field.path)));
}

function picturesOf(field: FormField, value: unknown): string[] {
  const given: unknown[] = Array.isArray(value) ? value : [value];
  if (field.kind === "list") {
    const inner = (field.fields ?? []).filter(({ kind }) => kind === "picture");
    return given.flatMap((item) => inner.flatMap(({ name }) => asId(readPath(item, name))));
  }
  return field.kind === "picture" || field.kind === "pictures" ? given.flatMap(asId) : [];
}

function asId(value: unknown): string[] {
  return typeof value === "string" && value !== "" ? [value] : [];
}
