import { overRate, restOfWait } from "./rate-bound";

/** Wrong tokens a minute and address. One page of an ended share asks for a hundred pictures that are gone. */
const LIMITS = { share: 300, callback: 120 } as const;

/** What somebody may be guessing the address of. */
export type GuessedAt = keyof typeof LIMITS;

/** Counts an address that led nowhere. */
export function noteWrongToken(kind: GuessedAt, headers: Headers): void {
  overRate(keyOf(kind, headers), LIMITS[kind]);
}

/** The seconds somebody has to wait who tried too many addresses that led nowhere, else null. */
export function waitAfterWrongTokens(kind: GuessedAt, headers: Headers): number | null {
  return restOfWait(keyOf(kind, headers), LIMITS[kind]);
}

/** The address a request came from, as its last entry says; the server has put it right before. */
export function callerAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}

const keyOf = (kind: GuessedAt, headers: Headers) => `wrong-${kind}:${callerAddress(headers)}`;
