import type { Point } from "../geometry";
import type { GreyMask, MaskEdge } from "../grey-mask";
import type { Operation } from "../operations/operate";
import type { WandRule } from "../operations/wand";
import type { Patch } from "../patch";

/** What a mask's worker can be asked for. `picture` is an address of this studio. */
export type MaskTask =
  | { kind: "operate"; mask: GreyMask; operation: Operation }
  | { kind: "bucket"; mask: GreyMask; at: Point }
  | { kind: "wand"; picture: string; at: Point; rule: WandRule }
  | { kind: "transparency"; picture: string }
  /** Soft before hard: cutting changes the mask. */
  | { kind: "encode"; mask: GreyMask; edges: readonly MaskEdge[] };

/** What it answers, task by task. */
export interface MaskAnswers {
  operate: GreyMask;
  bucket: Patch | null;
  wand: Patch | null;
  transparency: GreyMask;
  /** One file for each edge asked for. */
  encode: Blob[];
}

/** What the worker says: how far it is, its answer, or why there is none. */
export type WorkerNews =
  | { kind: "progress"; fraction: number }
  | { kind: "done"; answer: MaskAnswers[keyof MaskAnswers] }
  | { kind: "failed"; message: string };
