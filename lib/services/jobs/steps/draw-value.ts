import { createHash } from "node:crypto";
import type { AnyCapability, JsonObject } from "../../../capabilities/define";
import { isGiven, readPath, writePath } from "../../../capabilities/paths";
import type { Adjustment } from "../job-row";

/**
 * Fills in the number a capability wants drawn when the input leaves it out. It is made of the job's id, so
 * that a call repeated after a crash sends the same.
 */
export function drawValue(
  { drawn }: Pick<AnyCapability, "drawn">,
  jobId: string,
  input: JsonObject,
): { input: JsonObject; adjustments: Adjustment[] } {
  if (!drawn || isGiven(readPath(input, drawn.field))) return { input, adjustments: [] };
  const { field, min = 0, max } = drawn;
  const random = createHash("sha256").update(`${jobId} ${field}`).digest().readUIntBE(0, 6);
  const to = min + (random % (max - min + 1));
  return {
    input: writePath(input, field, to),
    adjustments: [{ path: field, change: "drawn", from: null, to }],
  };
}
