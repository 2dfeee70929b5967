import * as z from "zod";
import type { JsonValue, RequestContext, WireRequest } from "../../../capabilities/define";
import type { Prisma } from "../../../db/client";
import { preparePictures } from "../../pictures/prepare";
import type { JobRow } from "../job-row";
import { targetOf } from "../target";
import { drawValue } from "./draw-value";

const json: z.ZodType<JsonValue> = z.json();
/** The body is kept as text: jsonb would put its fields in another order than the vendor's document. */
const keptRequest = z.object({ path: z.string(), body: z.string() });
const wireBody = z.record(z.string(), json);

/**
 * Prepares a job's pictures for the vendor (refitted files with public addresses) and maps its input to the
 * request, as columns of the row.
 */
export async function prepareRequest(
  row: JobRow,
): Promise<{ prepared: Prisma.InputJsonObject; adjustments: Prisma.InputJsonArray }> {
  const { capability, provider } = await targetOf(row);
  const { input, adjustments, urls } = await preparePictures(row);
  const complete = drawValue(capability, row.id, input);
  const context: RequestContext = {
    jobId: row.id,
    has: (path) => urls.has(path),
    url(path) {
      const url = urls.get(path);
      if (url === undefined) throw new Error(`no picture was prepared for ${path} of job ${row.id}`);
      return url;
    },
    settings: provider.settings,
  };
  const { path, body } = capability.toRequest(capability.schema.parse(complete.input), context);
  return {
    prepared: { path, body: JSON.stringify(body) },
    adjustments: [...adjustments, ...complete.adjustments].map((entry) => ({ ...entry })),
  };
}

/** The request kept on the row. */
export function readRequest(row: JobRow): WireRequest {
  const { path, body } = keptRequest.parse(row.prepared);
  return { path, body: wireBody.parse(JSON.parse(body)) };
}
