import type { AnyCapability } from "../../capabilities/define";
import type { TaskRef } from "../../vendors/contract";
import type { JobRow } from "./job-row";
import { readRequest } from "./steps/prepare-request";

/** A job's task as its vendor is asked about it. */
export function taskRef(row: JobRow, capability: AnyCapability): TaskRef {
  const request = row.prepared === null ? null : readRequest(row);
  return { jobId: row.id, vendorTaskId: row.vendorTaskId, capability, request };
}
