import { describe, expect, it } from "vitest";
import { describeCapability, type FormField } from "../../lib/capabilities/describe";
import type { MessageTree } from "../../lib/capabilities/labels";
import { CAPABILITIES } from "../../lib/capabilities/registry";
import { MESSAGES } from "../../lib/i18n/messages";
import { VENDORS } from "../../lib/vendors/registry";

/** Every message by its dotted key. */
function leaves(tree: MessageTree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : leaves(value, `${prefix}${key}.`),
  );
}
/** The arguments a message takes: `{count, plural, …}` and `{name}`. */
function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name = ""]) => name))].sort();
}

const en = new Map(leaves(MESSAGES.en));
const zh = new Map(leaves(MESSAGES["zh-CN"]));

describe("the words of the studio", () => {
  it("have the same keys in both languages", () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it("are never empty and take the same arguments", () => {
    for (const [key, message] of en) {
      expect(message.trim(), key).not.toBe("");
      expect(zh.get(key)?.trim(), key).not.toBe("");
      const both = [argumentsOf(message), argumentsOf(zh.get(key) ?? "")];
      // A plural's branches are words, not arguments, and Chinese has one branch.
      if (!/, (plural|select)/.test(message)) expect(both[1], key).toEqual(both[0]);
    }
  });
});

describe.each(Object.values(VENDORS).map(({ manifest }) => [manifest.id, manifest] as const))(
  "the words of %s",
  (id, manifest) => {
    const vendors: Record<string, MessageTree> = MESSAGES.en.vendors;
    const keys = leaves(vendors[id] ?? {}).map(([key]) => key);
    const own = CAPABILITIES.filter(({ provider }) => provider === id);
    const keyOf = ({ path }: FormField) => path.replaceAll("[]", "").replaceAll(".", "_");
    const flat = (fields: FormField[]): FormField[] =>
      fields.flatMap((field) => [field, ...flat(field.fields ?? [])]);

    it("name its settings", () => {
      for (const name of Object.keys(manifest.fields)) expect(keys).toContain(`settings.${name}.label`);
    });

    it("speak of no capability and no field that is not there", () => {
      const known = own.flatMap((capability) => {
        const name = capability.id.slice(id.length + 1);
        const fields = flat(describeCapability(capability, {}).fields).map(keyOf);
        return [`capabilities.${name}`, ...fields.map((field) => `capabilities.${name}.fields.${field}`)];
      });
      const shared = own.flatMap((capability) =>
        flat(describeCapability(capability, {}).fields).map((field) => `shared.fields.${keyOf(field)}`),
      );
      const subjects = keys.flatMap(
        (key) => key.match(/^(?:capabilities\.\w+(?:\.fields\.\w+)?|shared\.fields\.\w+)/) ?? [],
      );
      const there = new Set([...known, ...shared]);
      expect(subjects.filter((subject) => !there.has(subject))).toEqual([]);
    });
  },
);
