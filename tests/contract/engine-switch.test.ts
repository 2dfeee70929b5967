import { describe, expect, it } from "vitest";
import { describeCapability, type CapabilityForm, type FormField } from "../../lib/capabilities/describe";
import type { AnyCapability } from "../../lib/capabilities/define";
import type { MessageTree } from "../../lib/capabilities/labels";
import { readPath, writePath } from "../../lib/capabilities/paths";
import { capabilitiesOf } from "../../lib/capabilities/registry";
import { TOOL_IDS } from "../../lib/capabilities/tools";
import { validateInput } from "../../lib/capabilities/validate";
import { carryValues } from "../../lib/client/form/carry-values";
import { collectInput } from "../../lib/client/form/collect-input";
import { defaultValues, type FormValues } from "../../lib/client/form/default-values";
import { isShown, leafFields } from "../../lib/client/form/visibility";
import { MESSAGES } from "../../lib/i18n/messages";

const ASSET = "0197f3a0-1111-7222-8333-444455556666";
const SIZE = "the size";
const COUNT = "the count";
/** Roles whose value may be read from several fields and is named as a whole. */
const SHARED_NAME: Record<string, string> = { size: SIZE, count: COUNT, batches: COUNT };

function formOf(capability: AnyCapability): CapabilityForm {
  const vendors: Record<string, MessageTree> = MESSAGES.en.vendors;
  return describeCapability(capability, vendors[capability.provider] ?? {});
}

/** A value a person might set: none is the default. */
function wished(field: FormField): unknown {
  const { limits, options, assumed, preset } = field;
  if (field.kind === "picture") return ASSET;
  if (field.kind === "pictures") return [ASSET];
  if (field.kind === "list") {
    return [Object.fromEntries((field.fields ?? []).map((inner) => [inner.name, wished(inner)]))];
  }
  if (field.kind === "embedded") return { a: 1 };
  if (options && options.length > 0) {
    const other = options
      .map(({ value }) => value)
      .findLast((value) => value !== assumed && value !== preset);
    return field.control === "multi" ? [other] : other;
  }
  if (field.control === "switch") return assumed !== true;
  if (field.control === "name") return ["a-name"];
  if (field.control === "seed") return limits.integer ? 1234 : "1234";
  if (field.control === "ratio") return "16:9";
  const isNumber = ["number", "slider", "dimension"].includes(field.control);
  if (!isNumber) return `words for ${field.name}`;
  const unit = limits.multipleOf ?? field.step ?? (limits.integer ? 1 : 0.25);
  const low = limits.min ?? limits.above ?? 0;
  const value = Math.ceil(low / unit) * unit + 2 * unit;
  return Math.min(value === assumed ? value + unit : value, limits.max ?? Infinity);
}

function filled(form: CapabilityForm): FormValues {
  return leafFields(form.fields).reduce<FormValues>((values, field) => {
    const value = wished(field);
    return value === undefined ? values : writePath(values, field.path, value);
  }, defaultValues(form));
}

const pairs = TOOL_IDS.flatMap((tool) =>
  capabilitiesOf(tool).flatMap((from) =>
    capabilitiesOf(tool)
      .filter((to) => to !== from)
      .map((to) => ({ name: `${tool}: ${from.id} → ${to.id}`, from, to })),
  ),
);

describe.each(pairs)("$name", ({ from, to }) => {
  const [old, next] = [formOf(from), formOf(to)];
  const given = filled(old);
  const { values, notes } = carryValues(old, next, given, { words: { size: SIZE, count: COUNT } });
  const named = [
    ...notes.dropped,
    ...notes.changed.map(({ label }) => label),
    ...notes.tooLong.map(({ label }) => label),
  ];

  it("loses nothing silently", () => {
    const written = leafFields(next.fields).map((field) => ({ field, value: readPath(values, field.path) }));
    for (const field of leafFields(old.fields).filter((candidate) => isShown(old, candidate, given))) {
      const value = readPath(given, field.path);
      if (value === undefined) continue;
      const isKept = written.some(
        (target) =>
          isShown(next, target.field, values) &&
          sameMeaning(field, target.field) &&
          holds(target.value, value),
      );
      const names = [field.label, SHARED_NAME[field.role ?? ""]];
      expect(
        isKept || named.some((name) => names.includes(name)),
        `${field.path} = ${JSON.stringify(value)}`,
      ).toBe(true);
    }
  });

  it("brings nothing the new engine would refuse, but words that are too long", () => {
    const result = validateInput(to, collectInput(next, values));
    const codes = result.ok ? [] : result.issues.filter(({ code }) => code !== "required");
    expect(codes.filter(({ code }) => code !== "too_long")).toEqual([]);
  });

  it("keeps the prompt and the main picture", () => {
    for (const role of ["prompt", "image", "model"] as const) {
      const one = leafFields(old.fields).find((field) => field.role === role);
      const other = leafFields(next.fields).find((field) => field.role === role);
      if (!one || !other || !isShown(old, one, given) || !isShown(next, other, values)) continue;
      expect(readPath(values, other.path)).toEqual(readPath(given, one.path));
    }
  });
});

it("meets every tool that has several engines", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(28);
});

function sameMeaning(one: FormField, other: FormField): boolean {
  const kin = ["image", "reference"];
  if (one.role === undefined) {
    return one.path === other.path || (one.kind === "list" && other.role === "garment");
  }
  if (one.role === other.role || (kin.includes(one.role) && kin.includes(other.role ?? ""))) return true;
  if (one.role === "batches") return other.role === "count";
  return one.role.startsWith("garment") && other.kind === "list";
}

/** Whether a value is there in some form: the same, inside a list, or as the same picture. */
function holds(target: unknown, value: unknown): boolean {
  if (target === undefined || target === null) return false;
  const texts = JSON.stringify(target);
  return (
    texts.includes(JSON.stringify(value).replace(/^\[|\]$/g, "")) ||
    texts.includes(ASSET) ||
    texts.includes("1234")
  );
}
