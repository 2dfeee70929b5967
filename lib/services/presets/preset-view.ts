import * as z from "zod";
import type { JsonObject } from "../../capabilities/define";

/** Settings of one engine under a name: a person's own, or shared with the studio. */
export interface PresetView {
  id: string;
  capability: string;
  name: string;
  /** Part of an input, without pictures. */
  values: JsonObject;
  shared: boolean;
  /** Whether the reader may change it; only its owner may. */
  own: boolean;
}

/** What a person gives of a preset; the values are checked against the engine's fields when they are kept. */
export const presetInput = z.object({
  capability: z.string().max(100),
  name: z.string().trim().min(1).max(100),
  shared: z.boolean(),
  values: z.record(z.string(), z.json()),
});
export type PresetInput = z.output<typeof presetInput>;

/** What a preset may be changed in; without values they stay. */
export const presetChange = z.object({
  name: presetInput.shape.name,
  shared: z.boolean(),
  values: presetInput.shape.values.optional(),
});
export type PresetChange = z.output<typeof presetChange>;

interface Row {
  id: string;
  ownerId: string;
  capability: string;
  name: string;
  values: unknown;
  shared: boolean;
}

export function viewPreset(
  { id, ownerId, capability, name, values, shared }: Row,
  readerId: string,
): PresetView {
  const known = presetInput.shape.values.safeParse(values);
  return { id, capability, name, shared, own: ownerId === readerId, values: known.data ?? {} };
}
