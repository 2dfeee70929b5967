import type { Database } from "../../db/client";
import type { JobRow } from "./job-row";
import { previewUrl } from "./preview/address";

/** PostgreSQL channel that carries every job event. */
export const EVENT_CHANNEL = "job_event";

/**
 * Writes that a job changed and tells listeners when the transaction commits. The lock makes one person's
 * event ids grow in commit order, so that "everything after id n" misses nothing; call it last in a
 * transaction, after every row lock.
 */
export async function recordEvent(
  tx: Database,
  {
    id,
    ownerId,
    status,
    progress,
    previewKey,
  }: Pick<JobRow, "id" | "ownerId" | "status" | "progress" | "previewKey">,
): Promise<void> {
  const preview = previewKey === null ? null : previewUrl(id, previewKey);
  await tx.$executeRaw`
    WITH turn AS MATERIALIZED (
      SELECT pg_advisory_xact_lock(hashtext('job_event'), hashtext(${ownerId}))
    ), event AS (
      INSERT INTO job_event ("jobId", "ownerId", status, progress)
      SELECT ${id}::uuid, ${ownerId}, ${status}::"JobStatus", ${progress}::float8 FROM turn
      RETURNING *
    )
    SELECT pg_notify(${EVENT_CHANNEL}, json_build_object(
      'eventId', id::text, 'ownerId', "ownerId", 'id', "jobId", 'status', status, 'progress', progress,
      'preview', ${preview}::text
    )::text) FROM event`;
}
