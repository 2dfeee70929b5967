import { parseArgs } from "node:util";
import * as z from "zod";
import { listPeople } from "../../services/people/list-people";
import { seedAssets } from "../../services/seed/seed-assets";
import { StartFailure } from "../failure";
import type { StudioCommand } from "./command";

const USAGE = "<e-mail> [--pictures 1000000] [--on-one-day 100000]";
const amount = z.coerce.number().int().min(1).max(5_000_000);
const wish = z.object({
  email: z.string(),
  pictures: amount.default(1_000_000),
  "on-one-day": z.coerce.number().int().min(0).optional(),
});

/** Gives a person a gallery as large as one wishes, to try the studio with. */
export const seed: StudioCommand = {
  usage: USAGE,
  purpose: "give somebody synthetic pictures over three years, a tenth of them on one day",
  async run(args) {
    const parsed = wish.safeParse(read(args));
    if (!parsed.success) throw new StartFailure(`usage: seed ${USAGE}`);
    const { email, pictures, "on-one-day": onOneDay = Math.floor(pictures / 10) } = parsed.data;
    const person = (await listPeople()).find((candidate) => candidate.email === email.toLowerCase());
    if (!person) throw new StartFailure(`there is nobody with the e-mail ${email}`);
    const started = Date.now();
    await seedAssets({
      ownerId: person.id,
      pictures,
      onOneDay: Math.min(onOneDay, pictures),
      until: new Date(),
      onProgress: (done) => process.stderr.write(`\r${done} of ${pictures}`),
    });
    return `\n${pictures} pictures in ${Math.round((Date.now() - started) / 1000)} s`;
  },
};

function read(args: string[]): unknown {
  try {
    const options = { pictures: { type: "string" }, "on-one-day": { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { ...values, email: positionals[0] };
  } catch {
    return null;
  }
}
