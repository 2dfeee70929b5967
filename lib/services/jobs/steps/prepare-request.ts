import * as z from "zod";
import type { JsonValue, RequestContext, WireRequest } from "../../../capabilities/define";
import type { Prisma } from "../../../db/client";
import { preparePictures } from "../../pictures/prepare";
import { callbackAddress } from "../callbacks/address";
import type { JobRow } from "../job-row";
import { targetOf } from "../target";
import { drawValue } from "./draw-value";

const json: z.ZodType<JsonValue> = z.json();
/** The body is kept as text: jsonb would put its fields in another order than the vendor's document. */
const keptRequest = z.object({ path: z.string(), body: z.string() });
const wireBody = z.record(z.string(), json);

/** A prepared request as columns of its job's row. */
interface PreparedColumns {
  prepared: Prisma.InputJsonObject;
  adjustments: Prisma.InputJsonArray;
  callbackToken: string | null;
}

/**
 * Prepares a job's pictures for the vendor (refitted files with public addresses), gives it an address to call
 * back at where it does, and maps the job's input to the request.
 */
export async function prepareRequest(row: JobRow): Promise<PreparedColumns> {
  const { capability, provider } = await targetOf(row);
  const { input, adjustments, urls } = await preparePictures(row);
  const complete = drawValue(capability, row.id, input);
  const callback = capability.callback ? callbackAddress(row) : null;
  const context: RequestContext = {
    jobId: row.id,
    has: (path) => urls.has(path),
    url(path) {
      const url = urls.get(path);
      if (url === undefined) throw new Error(`no picture was prepared for ${path} of job ${row.id}`);
      return url;
    },
    settings: provider.settings,
    callbackUrl: callback?.url,
  };
  const { path, body } = capability.toRequest(capability.schema.parse(complete.input), context);
  return {
    prepared: { path, body: JSON.stringify(body) },
    adjustments: [...adjustments, ...complete.adjustments].map((entry) => ({ ...entry })),
    callbackToken: callback?.token ?? null,
  };
}

/** The request kept on the row. */
export function readRequest(row: JobRow): WireRequest {
  const { path, body } = keptRequest.parse(row.prepared);
  return { path, body: wireBody.parse(JSON.parse(body)) };
}
