import { logger } from "../../../logger";
import { storage } from "../../../storage";
import type { JobRow } from "../job-row";

/** Intermediate pictures of one job are numbered, so that the one before can be found and deleted. */
const KEY = /^(previews\/.+-)(\d+)\.webp$/;

/** Storage key of a job's next intermediate picture. */
export function nextPreviewKey({ id, previewKey }: Pick<JobRow, "id" | "previewKey">): string {
  return `previews/${id.slice(-2)}/${id}-${previewVersion(previewKey) + 1}.webp`;
}

/** The number of the picture under a key; 0 for none. */
export function previewVersion(previewKey: string | null): number {
  return Number(KEY.exec(previewKey ?? "")?.[2] ?? 0);
}

/** Key of the same job's picture of another number. */
export function previewKeyOf(previewKey: string, version: number): string {
  return previewKey.replace(KEY, `$1${version}.webp`);
}

/**
 * Deletes a job's intermediate picture, the one before it (kept for whoever is just fetching it) and one after
 * it that a crash may have left unrecorded. Never throws: a picture nobody shows any more must not stop a job.
 */
export async function dropPreview(previewKey: string): Promise<void> {
  const version = previewVersion(previewKey);
  await deleteVersions(previewKey, [version - 1, version, version + 1]);
}

/** Deletes what nobody fetches any more now that this picture is the latest. */
export async function dropOlderPreviews(previewKey: string): Promise<void> {
  const version = previewVersion(previewKey);
  await deleteVersions(previewKey, [version - 3, version - 2]);
}

async function deleteVersions(previewKey: string, versions: number[]): Promise<void> {
  const keys = versions.filter((version) => version > 0).map((version) => previewKeyOf(previewKey, version));
  await Promise.all(keys.map((key) => storage().delete(key))).catch((error: unknown) => {
    logger.warn({ err: error, previewKey }, "could not delete an intermediate picture");
  });
}
