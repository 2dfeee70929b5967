import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { inputJsonSchema } from "../../lib/capabilities/json-schema";
import { formatPath, writePath } from "../../lib/capabilities/paths";
import { CAPABILITIES } from "../../lib/capabilities/registry";
import { validateInput } from "../../lib/capabilities/validate";
import { PINNED } from "./pinned";

const STRANGE: unknown[] = [
  null,
  true,
  0,
  1,
  3,
  1.5,
  -1,
  99_999,
  "",
  " ",
  "0",
  "1",
  "2:5",
  "common",
  "字".repeat(201),
  "🎨".repeat(200),
  "x".repeat(1001),
  [],
  ["svg", "svg"],
  ["png"],
  {},
  { url: "x" },
];

/** Every written path of a value, groups and items included. */
function pathsOf(value: unknown, segments: readonly PropertyKey[] = []): string[] {
  const own = segments.length > 0 ? [formatPath(segments)] : [];
  if (typeof value !== "object" || value === null) return own;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...own, ...entries.flatMap(([key, inner]) => pathsOf(inner, [...segments, key]))];
}

function without(input: Record<string, unknown>, path: string): unknown {
  // JSON has no undefined: a round trip drops what was set to it.
  return JSON.parse(JSON.stringify(writePath(input, path, undefined)));
}

/** Inputs that are wrong, or right, in one place each; fields that a pinned input leaves out are tried too. */
function variations(input: Record<string, unknown>, names: string[]): unknown[] {
  const paths = [...new Set([...pathsOf(input), ...names])];
  return paths.flatMap((path) => [
    without(input, path),
    ...STRANGE.map((strange) => writePath(input, path, strange)),
  ]);
}

describe("the JSON Schema", () => {
  it.each(CAPABILITIES.map((capability) => [capability.id, capability] as const))(
    "of %s takes exactly what the server takes",
    (id, capability) => {
      const check = new Ajv2020({ strict: false, validateFormats: false }).compile(
        inputJsonSchema(capability),
      );
      const names = Object.keys(capability.fields);
      const inputs = PINNED.filter((one) => one.capability === id).flatMap(({ input }) =>
        variations(input, names),
      );
      const apart = inputs.filter((input) => check(input) !== validateInput(capability, input).ok);
      expect(inputs.length).toBeGreaterThan(20);
      expect(apart.map((input) => JSON.stringify(input))).toEqual([]);
    },
  );
});
