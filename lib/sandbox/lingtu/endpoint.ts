import type { Rules } from "../rules/rule";

/** A field that some modes need and others refuse (`非文生图模式不要传`). */
export interface ModeRule {
  when: { field: string; in: readonly (string | number)[] };
  require?: readonly string[];
  refuse?: readonly string[];
}

/** One documented endpoint: where it is, which document it stands in, what it takes and how long it takes. */
export interface Endpoint {
  path: string;
  api: "image" | "synthesis";
  rules: Rules;
  modes?: readonly ModeRule[];
  /** Milliseconds it is executing at least, as the sandbox pretends. */
  runMs: number;
}
