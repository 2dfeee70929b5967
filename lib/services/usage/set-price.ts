import { v7 as uuid } from "uuid";
import * as z from "zod";
import { findCapability } from "../../capabilities/registry";
import { decimalOf, microsOf } from "../../cost/money";
import { PRICE_UNITS, unitsFor, type PriceUnit } from "../../cost/units";
import { db } from "../../db/client";
import { vendorOf } from "../../vendors/registry";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";

/** An amount as people and programs write it. */
export const amountText = z
  .string()
  .refine((text) => microsOf(text) !== null, { params: { code: "not_an_amount" } });

/** A price to enter. */
export const newPrice = z
  .strictObject({
    capability: z.string().refine((id) => findCapability(id) !== undefined),
    unit: z.enum(PRICE_UNITS),
    /** Decimal; null ends the price. */
    amount: amountText.nullable(),
    /** From now on where it is left out. */
    validFrom: z.iso.datetime({ offset: true }).optional(),
  })
  .refine(({ capability, unit }) => unitsOfCapability(capability).includes(unit), { path: ["unit"] });
export type NewPrice = z.output<typeof newPrice>;

/** The units a capability may be charged by; none for one that is not known. */
export function unitsOfCapability(id: string): PriceUnit[] {
  const capability = findCapability(id);
  if (!capability) return [];
  return unitsFor(capability, vendorOf(capability.provider)?.manifest.callbackPolling !== undefined);
}

/**
 * Enters a price. What has begun before it holds keeps the price it began with; a second one for the same moment takes
 * the first one's place.
 */
export async function setPrice(
  { capability, unit, amount, validFrom }: NewPrice,
  actor: Actor,
): Promise<void> {
  const micros = amount === null ? null : microsOf(amount);
  const from = validFrom === undefined ? new Date() : new Date(validFrom);
  const key = { capability, unit, validFrom: from };
  await db().$transaction(async (tx) => {
    await tx.price.upsert({
      where: { capability_unit_validFrom: key },
      create: { id: uuid(), ...key, micros, createdById: actor.id },
      update: { micros, createdById: actor.id },
    });
    const written = micros === null ? null : decimalOf(micros);
    const details = { unit, amount: written, validFrom: from.toISOString() };
    const target = { kind: "capability", id: capability };
    await recordAudit({ ...by(actor), action: "price.changed", target, details }, tx);
  });
}

/** Takes a price back that does not hold yet; false where there is none such. What held once stays in the history. */
export async function removePrice(id: string, actor: Actor): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const price = await tx.price.findFirst({ where: { id, validFrom: { gt: new Date() } } });
    if (!price) return false;
    await tx.price.delete({ where: { id } });
    const { unit, micros, validFrom } = price;
    const amount = micros === null ? null : decimalOf(micros);
    const details = { unit, amount, validFrom: validFrom.toISOString() };
    const target = { kind: "capability", id: price.capability };
    await recordAudit({ ...by(actor), action: "price.removed", target, details }, tx);
    return true;
  });
}
