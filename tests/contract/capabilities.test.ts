import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { describeCapability, type FormField } from "../../lib/capabilities/describe";
import type { Fields } from "../../lib/capabilities/fields";
import { inputJsonSchema } from "../../lib/capabilities/json-schema";
import {
  fieldWords,
  capabilitySummary,
  capabilityTitle,
  type MessageTree,
} from "../../lib/capabilities/labels";
import { patternOf } from "../../lib/capabilities/paths";
import { picturePatterns } from "../../lib/capabilities/picture-fields";
import { capabilitiesOf, CAPABILITIES } from "../../lib/capabilities/registry";
import { isToolId, TOOL_IDS } from "../../lib/capabilities/tools";
import { validateInput } from "../../lib/capabilities/validate";
import { LOCALES } from "../../lib/i18n/locales";
import { MESSAGES } from "../../lib/i18n/messages";
import { vendorOf } from "../../lib/vendors/registry";
import { PINNED } from "./pinned";

/** Choices that are their own words in every language. */
const PLAIN_ROLES = new Set(["ratio", "count"]);

/** The written patterns of fields whose choices are names, the same in every language. */
function verbatim(fields: Fields, prefix = ""): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind === "group") return verbatim(field.fields, `${prefix}${name}.`);
    if (field.kind === "list") return verbatim(field.item, `${prefix}${name}[].`);
    return field.verbatim ? [`${prefix}${name}`] : [];
  });
}

function words(locale: (typeof LOCALES)[number], provider: string): MessageTree {
  const vendors: Record<string, MessageTree> = MESSAGES[locale].vendors;
  return vendors[provider] ?? expect.fail(`no words for ${provider} in ${locale}`);
}

function flat(fields: FormField[]): FormField[] {
  return fields.flatMap((field) => [field, ...flat(field.fields ?? [])]);
}

describe("the registry", () => {
  it("holds each id once, under a vendor the studio can call", () => {
    expect(new Set(CAPABILITIES.map(({ id }) => id)).size).toBe(CAPABILITIES.length);
    for (const { provider } of CAPABILITIES) expect(vendorOf(provider)?.manifest.id).toBe(provider);
  });

  it("serves tools whose engines can be told apart in both languages", () => {
    for (const locale of LOCALES) {
      for (const tool of TOOL_IDS) {
        const engines = capabilitiesOf(tool);
        const titles = engines.map((engine) => capabilityTitle(words(locale, engine.provider), engine));
        expect(new Set(titles).size, `${tool} in ${locale}`).toBe(titles.length);
      }
    }
  });
});

describe.each(CAPABILITIES.map((capability) => [capability.id, capability] as const))(
  "%s",
  (id, capability) => {
    const form = describeCapability(capability, words("en", capability.provider));
    const patterns = flat(form.fields).map(({ path }) => path);
    const pinned = PINNED.filter((one) => one.capability === id);

    it("belongs to known tools and ends in time", () => {
      expect(capability.tools.every(isToolId)).toBe(true);
      expect(capability.deadlineMs).toBeGreaterThan(2 * capability.usualMs);
      expect(capability.output.kinds.length).toBeGreaterThan(0);
    });

    it("has words for itself, every field and every choice in both languages", () => {
      const names = verbatim(capability.fields);
      for (const locale of LOCALES) {
        const vendorWords = words(locale, capability.provider);
        expect(capabilityTitle(vendorWords, capability), locale).toBeTruthy();
        expect(capabilitySummary(vendorWords, capability), locale).toBeTruthy();
        for (const field of flat(form.fields)) {
          const own = fieldWords(vendorWords, capability, field.path);
          expect(own?.label, `${field.path} in ${locale}`).toBeTruthy();
          if ((field.role && PLAIN_ROLES.has(field.role)) || names.includes(field.path)) continue;
          for (const { value } of field.options ?? []) {
            expect(own?.options[String(value)], `${field.path} = ${value} in ${locale}`).toBeTruthy();
          }
        }
      }
    });

    it("has rules that speak of fields it has", () => {
      const named = [
        ...capability.conditions.flatMap(({ when, require = [], refuse = [], requireOneOf = [] }) => [
          ...(when ? [when.field] : []),
          ...[...require, ...refuse, ...requireOneOf],
        ]),
        ...flat(form.fields).flatMap(({ shownWhen }) => (shownWhen ? [shownWhen.field] : [])),
        ...picturePatterns(capability).flatMap(({ rule }) => [
          ...Object.values(rule.trim ?? {}),
          ...Object.values(rule.fit ?? {}),
          ...(rule.mask ? [rule.mask.of] : []),
          ...(rule.catalog ? [rule.catalog.idPath] : []),
        ]),
      ];
      expect(named.filter((path) => !patterns.includes(patternOf(path)))).toEqual([]);
    });

    it("has a pinned request, whose input its schema and its JSON Schema take", () => {
      expect(pinned.length).toBeGreaterThan(0);
      const check = new Ajv2020({ strict: false, validateFormats: false }).compile(
        inputJsonSchema(capability),
      );
      for (const { input } of pinned) {
        expect(validateInput(capability, input)).toMatchObject({ ok: true });
        expect(check(input), JSON.stringify(check.errors)).toBe(true);
      }
    });

    it("refuses unknown fields and missing ones in both", () => {
      const check = new Ajv2020({ strict: false, validateFormats: false }).compile(
        inputJsonSchema(capability),
      );
      for (const { input } of pinned) {
        const wrong = { ...input, depth: 1 };
        expect(validateInput(capability, wrong)).toEqual({
          ok: false,
          issues: [{ path: "depth", code: "unknown_field" }],
        });
        expect(check(wrong)).toBe(false);
      }
      expect(validateInput(capability, {}).ok).toBe(false);
      expect(check({})).toBe(false);
    });

    it("knows how many results a pinned input gives", () => {
      for (const { input } of pinned) {
        const count = capability.output.count(input);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(4);
      }
    });
  },
);
