import type { AnyCapability } from "./define";

/** How many results an input asks for; one while the input is not yet whole. */
export function resultCount(capability: AnyCapability, input: Readonly<Record<string, unknown>>): number {
  const parsed = capability.schema.partial().safeParse(input);
  return parsed.success ? capability.output.count(parsed.data) : 1;
}
