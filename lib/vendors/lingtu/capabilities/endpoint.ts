import { defineCapability, type Capability } from "../../../capabilities/define";
import type { Fields } from "../../../capabilities/fields";
import { wireValues } from "../../../capabilities/wire";

type Own = "id" | "tools" | "fields" | "output";
type Optional = "conditions" | "deadlineMs" | "usualMs";
type Endpoint<F extends Fields> = Pick<Capability<F>, Own> &
  Partial<Pick<Capability<F>, Optional>> & { path: string };

/**
 * A capability of LingTu: every endpoint takes the job's id as `requestId` and the fields under their own names
 * at the documented path, so the request follows from the fields.
 */
export function endpoint<const F extends Fields>({ path, ...definition }: Endpoint<F>): Capability<F> {
  return defineCapability<F>({
    ...definition,
    toRequest: (input, context) => ({
      path,
      body: { requestId: context.jobId, ...wireValues(definition.fields, input, context) },
    }),
  });
}
