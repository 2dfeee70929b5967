import { v7 as uuidv7 } from "uuid";
import { presetValues } from "../../capabilities/preset-values";
import { findCapability } from "../../capabilities/registry";
import { db } from "../../db/client";
import { viewPreset, type PresetChange, type PresetInput, type PresetView } from "./preset-view";

/**
 * Keeps settings of an engine under a name; a person's own preset of that name for that engine is overwritten.
 * Null when there is no such engine. Pictures are left out.
 */
export async function savePreset(ownerId: string, input: PresetInput): Promise<PresetView | null> {
  const capability = findCapability(input.capability);
  if (!capability) return null;
  const { name, shared } = input;
  const data = { name, shared, values: presetValues(capability.fields, input.values) };
  const row = await db().$transaction(async (tx) => {
    const same = await tx.preset.findFirst({ where: { ownerId, capability: capability.id, name } });
    return same
      ? tx.preset.update({ where: { id: same.id }, data })
      : tx.preset.create({ data: { id: uuidv7(), ownerId, capability: capability.id, ...data } });
  });
  return viewPreset(row, ownerId);
}

/** Renames, shares or overwrites a person's own preset; null when they have no such one. */
export async function changePreset(
  ownerId: string,
  id: string,
  { name, shared, values }: PresetChange,
): Promise<PresetView | null> {
  const row = await db().preset.findFirst({ where: { id, ownerId } });
  const capability = row && findCapability(row.capability);
  if (!row || !capability) return null;
  const kept = values && presetValues(capability.fields, values);
  const data = { name, shared, ...(kept && { values: kept }) };
  return viewPreset(await db().preset.update({ where: { id }, data }), ownerId);
}

/** Takes away a person's own preset; false when they have no such one. */
export async function removePreset(ownerId: string, id: string): Promise<boolean> {
  const { count } = await db().preset.deleteMany({ where: { id, ownerId } });
  return count === 1;
}
