import type { ToolId } from "@/lib/capabilities/tools";
import type { JobJson } from "@/lib/client/api-types";
import type { BudgetView } from "@/lib/services/usage/budget-view";
import type { EngineChoice } from "../capability-form/engine-choice";
import type { StyleCodeChoice } from "../fields/field-resources";

/** An example a newcomer can try with one click: words, pictures made for the project, or both. */
export interface ToolExample {
  id: string;
  title: string;
  /** Uploaded as the person's own when tried; without a role one goes to the form's main picture field. */
  pictures: readonly { url: string; role?: string; cutOut?: boolean }[];
  prompt?: string;
  /** What else the form needs before it can run, by written path. */
  values?: Readonly<Record<string, string | number>>;
}

/** What a page starts with instead of the last draft. */
export type Seed =
  /** A former job's inputs, all of them. */
  | { kind: "remix"; capability: string; input: Record<string, unknown> }
  /** Pictures and words by role, as "use in …" sends them. */
  | { kind: "roles"; roles: Record<string, string | readonly string[]> }
  | EntrySeed;

/** An entry of a vendor's catalogue, for the engine that has a place for it. */
export interface EntrySeed {
  kind: "entry";
  list: "models" | "loras" | "vaes" | "embeddings";
  provider: string;
  token: string;
}

/** Everything a tool page is drawn from; plain data made on the server. */
export interface ToolPageData {
  tool: ToolId;
  engines: EngineChoice[];
  styleCodes: StyleCodeChoice[];
  /** The latest jobs of this tool, newest first. */
  recent: JobJson[];
  /** When this sitting began, as ISO 8601: older jobs are history. */
  sittingSince: string;
  seed: Seed | null;
  /** The engine the address names, whether there is such a one or not. */
  wantedEngine: string | null;
  /** What prices are in. */
  currency: string;
  /** Those that cover the person, as they stood when the page was made. */
  budgets: BudgetView[];
  isAdministrator: boolean;
  examples: ToolExample[];
}
