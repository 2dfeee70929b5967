import * as z from "zod";
import { db } from "../../db/client";
import { ACTIVE_STATUSES } from "../../job-states";

/** What stands beside a file and belongs to it. */
const DERIVED = /(\.preview\.webp)?(\.(256|512|1024)\.webp)?$/;
const UNFINISHED = /^(previews\/.+-)\d+\.webp$/;
const JOB_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Of some stored files, those that something needs: rows, vendors that may fetch them, and jobs at work. */
export async function neededAmong(keys: readonly string[]): Promise<Set<string>> {
  const bases = new Map(keys.map((key) => [key, key.replace(DERIVED, "")]));
  const all = [...new Set([...bases.values(), ...keys])];
  const rows = await db().$queryRaw<{ key: string }[]>`
    SELECT key FROM unnest(${all}::text[]) AS key
    WHERE EXISTS (SELECT FROM asset WHERE asset."storageKey" = key)
      OR EXISTS (SELECT FROM asset WHERE asset."previewKey" = key)
      OR EXISTS (SELECT FROM public_grant g WHERE g."storageKey" = key)`;
  const known = new Set(rows.map(({ key }) => key));
  const unknown = keys.filter((key) => !known.has(key) && !known.has(bases.get(key) ?? key));
  const working = await filesOfJobs(unknown);
  return new Set(keys.filter((key) => !unknown.includes(key) || working.has(key)));
}

/** What a job at work has stored is no row's yet; its unfinished pictures never become one. */
async function filesOfJobs(keys: readonly string[]): Promise<Set<string>> {
  const jobs = new Map(keys.map((key) => [key, JOB_ID.exec(key)?.[0] ?? ""]));
  const ids = [...new Set(jobs.values())].filter((id) => z.uuid().safeParse(id).success);
  const rows = await db().job.findMany({
    where: { id: { in: ids } },
    select: { id: true, status: true, previewKey: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const needed = keys.filter((key) => {
    const job = byId.get(jobs.get(key) ?? "");
    if (!job) return false;
    const isWorking = ACTIVE_STATUSES.some((status) => status === job.status);
    return isWorking || (UNFINISHED.test(key) && job.previewKey !== null);
  });
  return new Set(needed);
}
