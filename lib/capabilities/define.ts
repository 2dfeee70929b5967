import type * as z from "zod";
import type { VendorId } from "../vendors/vendor-ids";
import type { Condition } from "./conditions";
import type { InputIssue } from "./input-issue";
import type { JsonObject } from "./json";
import { shapeOf, type Fields, type InputOf, type ShapeOf } from "./fields";
import type { ToolId } from "./tools";

export type { JsonObject, JsonValue } from "./json";

/** One call of a vendor's API before it is signed: the documented path and the body, sent by POST as JSON. */
export interface WireRequest {
  path: string;
  body: JsonObject;
}

/** What a mapping may use besides the input. */
export interface RequestContext {
  /** The studio's job id: the vendor's requestId, id_task or businessTaskId. */
  jobId: string;
  /**
   * The public URL of the picture prepared for a field, by the field's written path (`goods.url`,
   * `crefImages[1]`). Throws when nothing was prepared there, which is a bug.
   */
  url(path: string): string;
  /** Whether a picture was prepared for this path. */
  has(path: string): boolean;
  /** The provider's settings, parsed by its manifest's schema. */
  settings: Readonly<Record<string, unknown>>;
  /** Where the vendor may call back, when it does. */
  callbackUrl?: string;
}

export type OutputKind = "image" | "video" | "vector" | "document" | "text";

/** One vendor endpoint, whole. Everything about it is derived from this. */
export interface Capability<F extends Fields = Fields> {
  /** `<provider>.<name>`, stable for ever. */
  id: `${VendorId}.${string}`;
  provider: VendorId;
  /** The first tool is the one a job of the API belongs to, unless `toolOf` says another. */
  tools: readonly [ToolId, ...ToolId[]];
  fields: F;
  conditions: readonly Condition[];
  /** The zod object made of `fields`; conditions are checked beside it, so that one answer names all errors. */
  schema: z.ZodObject<ShapeOf<F>, z.core.$strict>;
  output: {
    kinds: readonly OutputKind[];
    count(input: InputOf<F>): number;
    /** How many times the given or asked for sides a result has, where that is not once. */
    enlarges?(input: InputOf<F>): number;
  };
  /** Milliseconds after submitting until the job is given up, and what a run usually takes. */
  deadlineMs: number;
  usualMs: number;
  /** Whether the vendor is given an address to call back at; `toRequest` then finds it in its context. */
  callback?: boolean;
  /** The name a person finds a run by at the vendor, where it leaves one there. */
  mark?(input: InputOf<F>, jobId: string): string;
  /** A setting of the provider without which this capability is off, such as a list of allowed codes. */
  needsSetting?: string;
  /**
   * A whole number the studio draws when the input leaves this field out, from `min` (default 0) to `max`: the
   * same for every call of one job, and told in its adjustments.
   */
  drawn?: { field: keyof F & string; min?: number; max: number };
  /** What the provider's settings do not allow of a (parsed) input. */
  settingIssues?(input: InputOf<F>, settings: Readonly<Record<string, unknown>>): InputIssue[];
  /** Which of several tools an input belongs to. */
  toolOf(input: InputOf<F>): ToolId;
  /** The parsed input after preparation (moved boxes, drawn seeds) as the vendor's request. */
  toRequest(input: InputOf<F>, context: RequestContext): WireRequest;
}

type Definition<F extends Fields> = Omit<
  Capability<F>,
  "provider" | "schema" | "conditions" | "toolOf" | "deadlineMs" | "usualMs"
> &
  Partial<Pick<Capability<F>, "conditions" | "toolOf" | "deadlineMs" | "usualMs">>;

/** Capabilities of all shapes live in one registry; parsing with the own schema is what makes a call sound. */
export type AnyCapability = Capability;

/** Completes a capability's definition; the provider is the id's first part. */
export function defineCapability<const F extends Fields>(definition: Definition<F>): Capability<F> {
  const [provider] = definition.id.split(".") as [VendorId];
  return {
    conditions: [],
    deadlineMs: 15 * 60_000,
    usualMs: 20_000,
    toolOf: () => definition.tools[0],
    ...definition,
    provider,
    schema: shapeOf(definition.fields),
  };
}
