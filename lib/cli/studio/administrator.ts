import { db } from "../../db/client";
import { personEmail } from "../../services/people/person-fields";
import { recoverAdministrator } from "../../services/people/recover-administrator";
import { StartFailure } from "../failure";
import type { StudioCommand } from "./command";

const USAGE = "<e-mail>";

/** The way back in when no administrator can sign in any more. */
export const administrator: StudioCommand = {
  usage: USAGE,
  purpose: "let somebody in as administrator, new or locked out; prints the one-time password",
  async run([given]) {
    const email = personEmail.safeParse(given);
    if (!email.success) throw new StartFailure(`usage: administrator ${USAGE}`);
    try {
      const { person, oneTimePassword } = await recoverAdministrator(email.data);
      return `${person.email} is administrator\none-time password: ${oneTimePassword}`;
    } finally {
      await db().$disconnect();
    }
  },
};
