import { defineCapability, type Capability } from "../../../capabilities/define";
import type { Fields } from "../../../capabilities/fields";
import { wireValues } from "../../../capabilities/wire";
import { superappManifest } from "../manifest";

const SUBMIT = "/openapi/v1/aigc/submitTask";
const { version } = superappManifest.settings.shape;

type Own = "id" | "tools" | "fields" | "output";
type Optional = "drawn" | "deadlineMs" | "usualMs";
type Endpoint<F extends Fields> = Pick<Capability<F>, Own> &
  Partial<Pick<Capability<F>, Optional>> & {
    /** The document's algorithm word. */
    workflow: "TEXT2IMAGE" | "CATVTON" | "IMAGE2VIDEO";
  };

/** A capability of SuperApp: one address for all, the fields under their own names inside `algoInput`. */
export function endpoint<const F extends Fields>({ workflow, ...definition }: Endpoint<F>): Capability<F> {
  return defineCapability<F>({
    ...definition,
    toRequest: (input, context) => ({
      path: SUBMIT,
      body: {
        workflow,
        version: version.parse(context.settings.version),
        algoInput: wireValues(definition.fields, input, context),
      },
    }),
  });
}
