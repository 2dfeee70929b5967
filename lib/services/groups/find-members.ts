import type { InputIssue } from "../../capabilities/input-issue";
import type { Database } from "../../db/client";
import { unknownIds } from "./unknown-ids";

export type FoundMembers =
  | { ok: true; ids: string[]; emails: string[] }
  | { ok: false; problem: "invalid_input"; issues: InputIssue[] };

/** The people of these ids, each once, with their addresses for the log; or which ids are nobody's. */
export async function findMembers(
  transaction: Database,
  memberIds: readonly string[],
): Promise<FoundMembers> {
  const known = await transaction.user.findMany({
    where: { id: { in: [...memberIds] } },
    select: { id: true, email: true },
  });
  const issues = unknownIds("memberIds", memberIds, known, "unknown_person");
  if (issues.length > 0) return { ok: false, problem: "invalid_input", issues };
  return { ok: true, ids: known.map(({ id }) => id), emails: known.map(({ email }) => email) };
}
