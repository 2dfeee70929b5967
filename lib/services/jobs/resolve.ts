import { db } from "../../db/client";
import type { Locale } from "../../i18n/locales";
import { applyChange } from "./change";
import { getJob } from "./get";
import type { JobView } from "./view";
import { transaction } from "./transaction";

export type ResolveResult =
  { ok: true; job: JobView } | { ok: false; problem: { kind: "wrong_state" } } | null;

/** Gives an uncertain job up as failed. Null when it is not the person's. */
export async function resolveJob(ownerId: string, id: string, locale?: Locale): Promise<ResolveResult> {
  const row = await db().job.findFirst({ where: { id, ownerId, deletedAt: null } });
  if (!row) return null;
  const failed =
    row.status === "uncertain" ? await transaction((tx) => applyChange(tx, row, { to: "failed" })) : null;
  if (!failed) return { ok: false, problem: { kind: "wrong_state" } };
  const job = await getJob(ownerId, id, locale);
  return job && { ok: true, job };
}
