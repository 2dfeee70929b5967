import { randomUUID } from "node:crypto";
import { db } from "../../db/client";
import { recordAudit } from "../audit/record-audit";
import { hashedPassword, storePassword } from "../people/credential";
import { lockAdministrators } from "../people/lock-administrators";
import { viewPerson, type PersonView } from "../people/person-view";
import { administratorExists } from "./administrator-exists";

export type StudioSetUp = { ok: true; value: PersonView } | { ok: false; problem: "already_set_up" };

/** Makes the first administrator. Of any number of callers at once exactly one succeeds, and none ever after. */
export async function setUpStudio(given: {
  name: string;
  email: string;
  password: string;
}): Promise<StudioSetUp> {
  const { name, email, password } = given;
  if (await administratorExists()) return { ok: false, problem: "already_set_up" };
  const hash = await hashedPassword(password);
  return db().$transaction(
    async (transaction): Promise<StudioSetUp> => {
      await lockAdministrators(transaction);
      if (await administratorExists(transaction)) return { ok: false, problem: "already_set_up" };
      const user = await transaction.user.create({
        data: { id: randomUUID(), name, email, role: "administrator" },
      });
      await storePassword(transaction, user.id, hash);
      await recordAudit({ actorId: user.id, action: "studio.set_up" }, transaction);
      return { ok: true, value: viewPerson(user) };
    },
    { maxWait: 10_000, timeout: 10_000 },
  );
}
