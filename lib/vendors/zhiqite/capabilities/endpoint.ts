import {
  defineCapability,
  type Capability,
  type JsonObject,
  type RequestContext,
} from "../../../capabilities/define";
import type { Fields } from "../../../capabilities/fields";
import { wireValues } from "../../../capabilities/wire";
import { SD, TOOL } from "../paths";

type Own = "id" | "tools" | "fields" | "output";
type Optional = "conditions" | "deadlineMs" | "usualMs" | "callback" | "toolOf";
type Endpoint<F extends Fields> = Pick<Capability<F>, Own> & Partial<Pick<Capability<F>, Optional>>;

/** What stands inside the scripts object on the wire, though designers and callers give it at the top. */
const NESTED = new Set([
  "sd_model_checkpoint",
  "sd_vae",
  "output_image_format",
  "override_settings",
  "image_link",
  "mask_link",
  "ADetailer",
  "controlnet",
]);

/**
 * A diffusion endpoint: some fields stand beside, some inside `always_on_scripts` (or `alwayson_scripts`, by the
 * settings), together with the job's id as `id_task`.
 */
export function sdEndpoint<const F extends Fields>(
  definition: Endpoint<F> & { name: string },
): Capability<F> {
  const { name, ...rest } = definition;
  return defineCapability<F>({
    deadlineMs: 30 * 60_000,
    usualMs: 25_000,
    ...rest,
    toRequest: (input, context) => {
      const values = Object.entries(wireValues(definition.fields, input, context));
      const part = (nested: boolean) =>
        Object.fromEntries(values.filter(([key]) => NESTED.has(key) === nested));
      const scripts = { id_task: context.jobId, ...part(true) };
      const body = { ...part(false), [scriptsKey(context)]: scripts, ...callback(context) };
      return { path: `${SD}/${name}`, body };
    },
  });
}

/** A 绘图工具: every field at the top, the job's id as `businessTaskId`. */
export function toolEndpoint<const F extends Fields>(
  definition: Endpoint<F> & { code: string },
): Capability<F> {
  const { code, ...rest } = definition;
  return defineCapability<F>({
    ...rest,
    toRequest: (input, context) => ({
      path: `${TOOL}/${code}`,
      body: {
        businessTaskId: context.jobId,
        ...wireValues(definition.fields, input, context),
        ...callback(context),
      },
    }),
  });
}

function scriptsKey({ settings }: RequestContext): string {
  return settings.scriptsKey === "alwayson_scripts" ? "alwayson_scripts" : "always_on_scripts";
}

function callback({ callbackUrl }: RequestContext): JsonObject {
  return callbackUrl === undefined ? {} : { callbackUrl };
}
