import { db } from "../../db/client";
import type { ResolvedProvider } from "./resolved-provider";

/** What an access rule is about when it is not one capability. */
export const WHOLE_PROVIDER = "*";

interface Standing {
  isAdministrator: boolean;
  groups: ReadonlySet<string>;
}

/** How long a change of somebody's groups may go unnoticed here, in milliseconds. */
const TRUSTED_MS = 2_000;
const MOST_PEOPLE = 5_000;
const NOBODY: Standing = { isAdministrator: false, groups: new Set() };

const held = globalThis as typeof globalThis & {
  easelStandings?: Map<string, { standing: Promise<Standing>; until: number }>;
};

/**
 * Whether a person may use a capability as far as groups go: they have to be in one of those named for the provider
 * and in one of those named for the capability; administrators always may. Asks the database only where groups are
 * named, and then at most every two seconds.
 */
export async function mayUse(
  { access }: Pick<ResolvedProvider, "access">,
  capability: string,
  personId: string,
): Promise<boolean> {
  const rules = [access[WHOLE_PROVIDER], access[capability]].filter((groups) => groups !== undefined);
  if (rules.length === 0) return true;
  const { isAdministrator, groups } = await standingOf(personId);
  return isAdministrator || rules.every((named) => named.some((group) => groups.has(group)));
}

/** Called when people, groups or rules change: this process looks everybody up again at once, others within seconds. */
export function forgetStandings(): void {
  held.easelStandings?.clear();
}

/** The rules of every provider that has some, by provider. */
export async function accessRules(): Promise<Record<string, Record<string, string[]>>> {
  const rows = await db().providerAccess.findMany({ orderBy: { groupId: "asc" } });
  const rules: Record<string, Record<string, string[]>> = {};
  for (const { provider, capability, groupId } of rows) {
    const own = (rules[provider] ??= {});
    (own[capability] ??= []).push(groupId);
  }
  return rules;
}

function standingOf(personId: string): Promise<Standing> {
  const known = (held.easelStandings ??= new Map());
  const entry = known.get(personId);
  if (entry && entry.until > Date.now()) return entry.standing;
  if (known.size >= MOST_PEOPLE) known.clear();
  const standing = readStanding(personId);
  known.set(personId, { standing, until: Date.now() + TRUSTED_MS });
  standing.catch(() => known.delete(personId));
  return standing;
}

async function readStanding(id: string): Promise<Standing> {
  const select = { role: true, groups: { select: { groupId: true } } } as const;
  const person = await db().user.findUnique({ where: { id }, select });
  if (!person) return NOBODY;
  return {
    isAdministrator: person.role === "administrator",
    groups: new Set(person.groups.map(({ groupId }) => groupId)),
  };
}
