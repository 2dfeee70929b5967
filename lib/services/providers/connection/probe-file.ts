import * as z from "zod";
import { db } from "../../../db/client";
import { newToken } from "../../pictures/grants";

/** A file nobody but a test of the public address asks for; gone when the test ends. */
export interface ProbeFile {
  token: string;
  text: string;
}

const LASTS_MS = 60_000;
const kept = z.object({ text: z.string() });
const keyOf = (token: string) => `probe:${token}`;

/** Grants a fresh probe file at `/f/<token>.txt`. */
export async function grantProbe(): Promise<ProbeFile> {
  const probe = { token: newToken(), text: `easel ${newToken()}` };
  const long = new Date(Date.now() - LASTS_MS);
  await db().studioFact.deleteMany({ where: { key: { startsWith: keyOf("") }, updatedAt: { lt: long } } });
  await db().studioFact.create({ data: { key: keyOf(probe.token), value: { text: probe.text } } });
  return probe;
}

export async function endProbe({ token }: ProbeFile): Promise<void> {
  await db().studioFact.deleteMany({ where: { key: keyOf(token) } });
}

/** What a probe's address answers; null when the token is none of a running test. */
export async function readProbe(token: string): Promise<string | null> {
  const fact = await db().studioFact.findUnique({ where: { key: keyOf(token) } });
  if (!fact || fact.updatedAt.getTime() < Date.now() - LASTS_MS) return null;
  return kept.safeParse(fact.value).data?.text ?? null;
}
