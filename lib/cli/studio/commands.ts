import * as z from "zod";
import { addPerson } from "../../services/people/add-person";
import { changePerson } from "../../services/people/change-person";
import { listPeople } from "../../services/people/list-people";
import type { PersonView } from "../../services/people/person-view";
import { resetPassword } from "../../services/people/reset-password";
import { StartFailure } from "../failure";
import { administrator } from "./administrator";
import { backup } from "./backup";
import type { StudioCommand } from "./command";
import { restore } from "./restore";
import { rotateSecret } from "./rotate-secret";
import { seed } from "./seed";
import { verify } from "./verify";

const newPerson = z.tuple([z.email(), z.string().min(1), z.enum(["administrator", "designer"])]);

/** The administrator's commands, by name. */
export const STUDIO_COMMANDS: Record<string, StudioCommand> = {
  people: {
    usage: "",
    purpose: "list everybody",
    run: async () => (await listPeople()).map(line).join("\n"),
  },
  "add-person": {
    usage: "<e-mail> <name> <administrator|designer>",
    purpose: "add somebody; prints the one-time password",
    async run(args) {
      const parsed = newPerson.safeParse(args);
      if (!parsed.success)
        throw new StartFailure("usage: add-person <e-mail> <name> <administrator|designer>");
      const [email, name, role] = parsed.data;
      const added = await addPerson({ email: email.toLowerCase(), name, role });
      if (!added.ok) throw new StartFailure(`${email} is somebody's already`);
      return `one-time password: ${added.value.oneTimePassword}`;
    },
  },
  "reset-password": {
    usage: "<e-mail>",
    purpose: "give somebody a new one-time password and end their sessions",
    async run([email]) {
      const reset = await resetPassword((await find(email)).id);
      if (!reset.ok) throw new StartFailure("that person is gone");
      return `one-time password: ${reset.value.oneTimePassword}`;
    },
  },
  disable: {
    usage: "<e-mail>",
    purpose: "keep somebody out; their sessions and keys end at once",
    run: ([email]) => setDisabled(email, true),
  },
  enable: {
    usage: "<e-mail>",
    purpose: "let somebody in again",
    run: ([email]) => setDisabled(email, false),
  },
  administrator,
  backup,
  restore,
  "rotate-secret": rotateSecret,
  seed,
  verify,
};

/** The text of `npm run studio -- help`. */
export function helpText(): string {
  const entries = Object.entries(STUDIO_COMMANDS).map(
    ([name, { usage, purpose }]) => `  ${`${name} ${usage}`.padEnd(52)} ${purpose}`,
  );
  return ["usage: npm run studio -- <command>", "", ...entries, `  ${"help".padEnd(52)} this text`].join(
    "\n",
  );
}

async function setDisabled(email: string | undefined, disabled: boolean): Promise<string> {
  const changed = await changePerson((await find(email)).id, { disabled });
  if (!changed.ok) throw new StartFailure("the studio would be left without an administrator");
  return line(changed.value);
}

async function find(email: string | undefined): Promise<PersonView> {
  const person = (await listPeople()).find((candidate) => candidate.email === email?.toLowerCase());
  if (!person) throw new StartFailure(`there is nobody with the e-mail ${email ?? "(none given)"}`);
  return person;
}

function line({ email, name, role, disabled }: PersonView): string {
  return `${email}\t${name}\t${role}${disabled ? "\tdisabled" : ""}`;
}
