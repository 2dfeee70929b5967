import * as z from "zod";
import type { Role } from "../../auth/roles";
import { db } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";

const FACT = "secondFactorRule";
/** How long another process's change may go unnoticed here, in milliseconds: pages ask with every request. */
const TRUSTED_MS = 3_000;

/** Of whom the studio asks a second factor. */
export const secondFactorRules = z.enum(["nobody", "administrators", "everybody"]);
export type SecondFactorRule = z.output<typeof secondFactorRules>;

const held = globalThis as typeof globalThis & {
  easelSecondFactor?: { rule: SecondFactorRule; until: number };
};

/** The studio's rule; nobody is asked until an administrator says otherwise. */
export async function secondFactorRule(): Promise<SecondFactorRule> {
  if (held.easelSecondFactor && held.easelSecondFactor.until > Date.now()) return held.easelSecondFactor.rule;
  const fact = await db().studioFact.findUnique({ where: { key: FACT } });
  return remember(secondFactorRules.safeParse(fact?.value).data ?? "nobody");
}

/** Whether a rule asks people of this role. */
export function asksForSecondFactor(rule: SecondFactorRule, role: Role): boolean {
  return rule === "everybody" || (rule === "administrators" && role === "administrator");
}

/** Changes the rule. People it newly asks set up their app at their next page. */
export async function changeSecondFactorRule(rule: SecondFactorRule, actor: Actor): Promise<void> {
  await db().$transaction(async (transaction) => {
    await transaction.studioFact.upsert({
      where: { key: FACT },
      create: { key: FACT, value: rule },
      update: { value: rule },
    });
    await recordAudit({ ...by(actor), action: "second_factor.rule_changed", details: { rule } }, transaction);
  });
  remember(rule);
}

function remember(rule: SecondFactorRule): SecondFactorRule {
  held.easelSecondFactor = { rule, until: Date.now() + TRUSTED_MS };
  return rule;
}
