import * as z from "zod";
import type { JsonObject } from "./json";
import { jsonWithPictures } from "./embedded-pictures";
import type { PictureRule } from "./picture-rule";

/**
 * What a value means to a designer. Roles, not names, carry values when an engine is switched, when a result
 * is sent to another tool, and when one prompt runs on several vendors.
 */
export type Role =
  | "prompt"
  | "negativePrompt"
  | "image"
  | "mask"
  | "reference"
  | "garment"
  /** The part of an outfit a garment is: above, below, or all of it. */
  | "garmentPart"
  | "model"
  | "product"
  | "background"
  | "face"
  | "style"
  | "count"
  /** How many times over the count is made. */
  | "batches"
  | "ratio"
  | "size"
  /** How many times the picture's sides the result has: a frame round it, drawn on the stage. */
  | "enlargement"
  | "seed"
  /** How closely the result keeps to the given picture, 0 to 1. */
  | "strength";

/** The control that shows a field; `components/fields` holds one component for each. */
export type Control =
  | "prompt"
  | "text"
  | "number"
  | "slider"
  | "switch"
  | "segmented"
  | "select"
  | "multi"
  | "ratio"
  | "style"
  | "picture"
  | "pictures"
  | "mask"
  | "face"
  | "catalogBackground"
  | "placement"
  | "garments"
  | "group"
  /** Width or height in pixels; a width followed by a height is shown as one size. */
  | "dimension"
  | "seed"
  /** Prompts of a diffusion model: weights, LoRA chips, embeddings, history, snippets. */
  | "weightedPrompt"
  | "weightedNegativePrompt"
  /** Entries of a provider's lists of models and VAEs, chosen by their file name. */
  | "checkpoint"
  | "vae"
  /** Lists of groups with an editor of their own. */
  | "controlUnits"
  | "detailers"
  /** A file's name, in the list of one that the vendor takes. */
  | "name"
  /** A JSON object. */
  | "json";

export interface Presentation {
  control: Control;
  role?: Role;
  /** Behind "more settings" until a designer asks for it. */
  advanced?: boolean;
  /** Stands under this heading within "more settings"; named under `sections` in the vendor's words. */
  section?: string;
  /** The value the vendor assumes when the field is left out; shown, marked, and not sent. */
  assumed?: string | number | boolean | readonly string[];
  /** What a fresh form holds where the document names no default; sent like any choice, and a person may clear it. */
  initial?: string | number | boolean;
  /**
   * Shown only while another field (or its assumed value) is one of these; the value is sent all the same. Within
   * a list, a field of the same item, by its written pattern (`ADetailer.args[].ad_use_steps`).
   */
  shownWhen?: { field: string; in: readonly (string | number | boolean)[] };
  /** Slider and number step. */
  step?: number;
  /** Unit written behind a number. */
  unit?: "px" | "%" | "x";
  /** Free values beside the listed ones (custom ratios, style codes). */
  custom?: boolean;
  /** The choices are names that read the same in every language. */
  verbatim?: boolean;
}

export interface ValueField<S extends z.ZodType = z.ZodType> extends Presentation {
  kind: "value";
  schema: S;
}
export interface PictureField<S extends z.ZodType = z.ZodType> extends Presentation {
  kind: "picture";
  schema: S;
  picture: PictureRule;
}
/** An array of pictures. */
export interface PicturesField<S extends z.ZodType = z.ZodType> extends Presentation {
  kind: "pictures";
  schema: S;
  picture: PictureRule;
  max: number;
}
export interface GroupField<S extends z.ZodType = z.ZodType> extends Presentation {
  kind: "group";
  schema: S;
  fields: Fields;
}
/** An array of groups. */
export interface ListField<S extends z.ZodType = z.ZodType> extends Presentation {
  kind: "list";
  schema: S;
  item: Fields;
  min: number;
  max?: number;
}
/** A JSON object of the caller's own making, in which texts `asset:<id>` are pictures. */
export interface EmbeddedField<S extends z.ZodType = z.ZodType> extends Presentation {
  kind: "embedded";
  schema: S;
  picture: PictureRule;
}
export type Field = ValueField | PictureField | PicturesField | GroupField | ListField | EmbeddedField;

/** A capability's fields in the order they are shown, under the vendor document's own names. */
export interface Fields {
  readonly [name: string]: Field;
}
export type ShapeOf<F extends Fields> = { [K in keyof F]: F[K]["schema"] };
/** What a capability's `toRequest` is given: the parsed input. */
export type InputOf<F extends Fields> = z.output<z.ZodObject<ShapeOf<F>>>;

/** The strict zod object of some fields: unknown keys are errors. */
export function shapeOf<F extends Fields>(fields: F): z.ZodObject<ShapeOf<F>, z.core.$strict> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema]));
  return z.strictObject(shape as ShapeOf<F>);
}

/** What "not blank" is in JSON Schema. */
const FILLED = "\\S";

/** A string of at most `max` characters (code points, as people count them), not blank. */
export function text(max?: number): z.ZodType<string, string> {
  const filled = z.string().refine((value) => value.trim() !== "", { params: { code: "required" } });
  if (max === undefined) return filled.meta({ pattern: FILLED });
  return filled
    .refine((value) => [...value].length <= max, { params: { code: "too_long", max } })
    .meta({ pattern: FILLED, maxLength: max });
}

/** An asset id, as every field that holds a picture takes it. */
export const assetId = z.uuid().meta({ description: "The id of one of your assets." });

export function value<S extends z.ZodType>(schema: S, presentation: Presentation): ValueField<S> {
  return { kind: "value", schema: documented(schema, presentation), ...presentation };
}

export function picture(
  rule: PictureRule,
  presentation: Omit<Presentation, "control"> & { control?: Control },
): PictureField<typeof assetId> {
  return {
    kind: "picture",
    schema: assetId,
    picture: rule,
    control: rule.mask ? "mask" : "picture",
    ...presentation,
  };
}

export function optionalPicture(
  rule: PictureRule,
  presentation: Omit<Presentation, "control"> & { control?: Control },
): PictureField<z.ZodOptional<typeof assetId>> {
  return { ...picture(rule, presentation), schema: assetId.optional() };
}

/** Between `min` and `max` pictures under one rule. */
export function pictures(
  rule: PictureRule,
  bounds: { min: number; max: number },
  presentation: Omit<Presentation, "control">,
): PicturesField<z.ZodArray<typeof assetId>> {
  const schema = z.array(assetId).min(bounds.min).max(bounds.max);
  return { kind: "pictures", schema, picture: rule, max: bounds.max, control: "pictures", ...presentation };
}

/**
 * A JSON object whose texts `asset:<id>`, anywhere in it, are pictures under one rule; the vendor gets their
 * URLs. Keys in `reserved` are the studio's own and refused at its top.
 */
export function embeddedPictures(
  rule: PictureRule,
  { reserved, ...presentation }: Omit<Presentation, "control"> & { reserved: readonly string[] },
): EmbeddedField<z.ZodType<JsonObject, JsonObject>> {
  const schema = jsonWithPictures(reserved);
  return { kind: "embedded", schema, picture: rule, control: "json", ...presentation };
}

export function group<F extends Fields>(fields: F, presentation: Presentation) {
  return { kind: "group", schema: shapeOf(fields), fields, ...presentation } as const;
}

/** A group that may be left out whole. */
export function optionalGroup<F extends Fields>(fields: F, presentation: Presentation) {
  return { ...group(fields, presentation), schema: shapeOf(fields).optional() } as const;
}

export function list<F extends Fields>(
  item: F,
  bounds: { min: number; max?: number },
  presentation: Presentation,
) {
  const array = z.array(shapeOf(item)).min(bounds.min);
  const schema = bounds.max === undefined ? array : array.max(bounds.max);
  return { kind: "list", schema, item, ...bounds, ...presentation } as const;
}

/** Writes the assumed value into JSON Schema as `default` without making the parser fill it in. */
function documented<S extends z.ZodType>(schema: S, presentation: Presentation): S {
  return presentation.assumed === undefined ? schema : schema.meta({ default: presentation.assumed });
}
