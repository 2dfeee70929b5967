import { db } from "../../db/client";
import { by, STUDIO, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";

const FACT = "administratorsSeeAll";

/** Whether the studio lets its administrators look at everybody's pictures. Off until one of them says otherwise. */
export async function administratorsSeeAll(): Promise<boolean> {
  const fact = await db().studioFact.findUnique({ where: { key: FACT } });
  return fact?.value === true;
}

/** Changes that. */
export async function letAdministratorsSeeAll(on: boolean, actor: Actor = STUDIO): Promise<void> {
  await db().$transaction(async (transaction) => {
    await transaction.studioFact.upsert({
      where: { key: FACT },
      create: { key: FACT, value: on },
      update: { value: on },
    });
    const target = { kind: "setting", id: FACT };
    await recordAudit({ ...by(actor), action: "setting.changed", target, details: { on } }, transaction);
  });
}

/** Whether a person may look at everybody's pictures: an administrator, where the studio lets them. */
export async function seesAll(personId: string): Promise<boolean> {
  const person = await db().user.findUnique({ where: { id: personId }, select: { role: true } });
  return person?.role === "administrator" && administratorsSeeAll();
}

/** Whether a person may list what belongs to another; nobody named is oneself. */
export async function mayListOf(personId: string, whose: string | undefined): Promise<boolean> {
  return whose === undefined || whose === personId || seesAll(personId);
}
