import type { Condition } from "./conditions";
import type { AnyCapability, JsonObject, OutputKind } from "./define";
import type { Control, Field, Fields, Presentation, Role } from "./fields";
import { inputJsonSchema } from "./json-schema";
import {
  capabilitySummary,
  capabilityTitle,
  fieldWords,
  sectionLabel,
  type FieldWords,
  type MessageTree,
} from "./labels";
import { limitsOf, optionsOf, type FieldLimits } from "./limits";
import type { PictureRule } from "./picture-rule";
import type { ToolId } from "./tools";

/** One field as the form shows it, in one language; plain data. */
export interface FormField {
  name: string;
  /** The written pattern: `goods.url`, `dresses[].image`. */
  path: string;
  kind: Field["kind"];
  control: Control;
  label: string;
  help?: string;
  placeholder?: string;
  role?: Role;
  required: boolean;
  advanced: boolean;
  /** The heading within "more settings" it stands under; see `CapabilityForm.sections`. */
  section?: string;
  /** What the vendor assumes when the field is left out; shown, not sent. */
  assumed?: Presentation["assumed"];
  /** What the studio fills in and sends when the field is left out. */
  preset?: string | number | boolean;
  /** What a fresh form holds and sends where the vendor names no default. */
  initial?: Presentation["initial"];
  shownWhen?: Presentation["shownWhen"];
  step?: number;
  unit?: Presentation["unit"];
  custom: boolean;
  limits: FieldLimits;
  /** The listed choices, in the document's order. */
  options?: { value: string | number; label: string }[];
  /** Other labels for the choices while another field has a certain value; see `optionWordBy`. */
  optionsBy?: MessageTree;
  /** The rule of a picture, or of each picture of several. */
  picture?: PictureRule;
  /** The fields of a group, or of each item of a list. */
  fields?: FormField[];
}

/** A heading within "more settings". */
export interface FormSection {
  id: string;
  label: string;
}

/** A capability as a form in one language: made on the server, sent to the browser as it is. */
export interface CapabilityForm {
  id: AnyCapability["id"];
  provider: AnyCapability["provider"];
  tools: readonly ToolId[];
  /** Tells this engine from the vendor's others for the same tool. */
  title: string;
  /** What it is good for, one sentence. */
  summary?: string;
  fields: FormField[];
  /** The headings some of the fields stand under, in the order their first fields come. */
  sections: FormSection[];
  conditions: readonly Condition[];
  outputKinds: readonly OutputKind[];
  usualMs: number;
}

/**
 * Derives a capability's form. Limits, choices and what is required are read from the JSON Schema of the zod
 * schema that validates, so the form cannot promise what the server refuses.
 */
export function describeCapability(capability: AnyCapability, vendorMessages: MessageTree): CapabilityForm {
  const words = (path: string) => fieldWords(vendorMessages, capability, path);
  return {
    id: capability.id,
    provider: capability.provider,
    tools: capability.tools,
    title: capabilityTitle(vendorMessages, capability) ?? capability.id,
    summary: capabilitySummary(vendorMessages, capability),
    fields: describeFields(capability.fields, inputJsonSchema(capability), words, ""),
    sections: sectionsOf(capability.fields).map((id) => ({
      id,
      label: sectionLabel(vendorMessages, id) ?? id,
    })),
    conditions: capability.conditions,
    outputKinds: capability.output.kinds,
    usualMs: capability.usualMs,
  };
}

function sectionsOf(fields: Fields): string[] {
  const named = Object.values(fields).flatMap((field) => [
    ...(field.section === undefined ? [] : [field.section]),
    ...(field.kind === "group" ? sectionsOf(field.fields) : []),
  ]);
  return [...new Set(named)];
}

type Words = (path: string) => FieldWords | undefined;

function describeFields(fields: Fields, schema: JsonObject, words: Words, prefix: string): FormField[] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(fields).map(([name, field]) => {
    const own = child(child(schema, "properties"), name);
    return describeField(name, `${prefix}${name}`, field, own, required.includes(name), words);
  });
}

function describeField(
  name: string,
  path: string,
  field: Field,
  schema: JsonObject,
  required: boolean,
  words: Words,
): FormField {
  const { label = name, help, placeholder, options: named = {}, optionsBy } = words(path) ?? {};
  const options = optionsOf(schema)?.map((value) => ({
    value,
    label: named[String(value)] ?? String(value),
  }));
  const {
    control,
    role,
    advanced = false,
    section,
    assumed,
    initial,
    shownWhen,
    step,
    unit,
    custom = false,
  } = field;
  const preset = assumed === undefined ? schema.default : undefined;
  return {
    name,
    path,
    kind: field.kind,
    control,
    label,
    help,
    placeholder,
    role,
    required,
    advanced,
    section,
    assumed,
    preset: typeof preset === "object" ? undefined : preset,
    initial,
    shownWhen,
    step,
    unit,
    custom,
    limits: limitsOf(schema),
    options,
    optionsBy,
    picture: "picture" in field ? field.picture : undefined,
    fields: nested(field, schema, words, path),
  };
}

function nested(field: Field, schema: JsonObject, words: Words, path: string): FormField[] | undefined {
  if (field.kind === "group") return describeFields(field.fields, schema, words, `${path}.`);
  if (field.kind === "list") return describeFields(field.item, child(schema, "items"), words, `${path}[].`);
  return undefined;
}

function child(schema: JsonObject, key: string): JsonObject {
  const found = schema[key];
  return typeof found === "object" && found !== null && !Array.isArray(found) ? found : {};
}
