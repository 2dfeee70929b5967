import { db } from "../../db/client";
import type { Locale } from "../../i18n/locales";
import { noteLook } from "./watch/look";
import { viewJob, WITH_OUTPUTS, type JobView } from "./view";

/** A person's job; null when there is none of that id, it is another's, or it is in the trash. */
export async function getJob(ownerId: string, id: string, locale?: Locale): Promise<JobView | null> {
  const row = await db().job.findFirst({ where: { id, ownerId, deletedAt: null }, include: WITH_OUTPUTS });
  return row && viewJob(row, locale);
}

/** As getJob, for somebody who watches the job by asking for it: its progress is then followed closely. */
export async function watchJob(ownerId: string, id: string, locale?: Locale): Promise<JobView | null> {
  const row = await db().job.findFirst({ where: { id, ownerId, deletedAt: null }, include: WITH_OUTPUTS });
  if (!row) return null;
  await noteLook(row);
  return viewJob(row, locale);
}
