import { previewVersion } from "./files";

/** Where a job's unfinished picture is served; another address for each picture, so that browsers may keep it. */
export function previewUrl(id: string, previewKey: string): string {
  return `/api/v1/jobs/${id}/preview?v=${previewVersion(previewKey)}`;
}
