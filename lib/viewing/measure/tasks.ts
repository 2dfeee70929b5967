import type { Difference } from "./difference-meter";
import type { Seams } from "./seam-meter";

/** What can be measured of pictures; each is an address of this studio. */
export type MeasureTask = { kind: "seams"; url: string } | { kind: "difference"; url: string; other: string };

/** What it gives, task by task. */
export interface Measures {
  seams: Seams;
  difference: Difference;
}

export type MeasureNews =
  { kind: "done"; answer: Measures[keyof Measures] } | { kind: "failed"; message: string };
