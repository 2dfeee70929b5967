import type { MaskPieces } from "../changed-pieces";
import type { Point, Size } from "../geometry";
import type { GreyMask, MaskEdge } from "../grey-mask";
import type { Operation } from "../operations/operate";
import type { WandRule } from "../operations/wand";
import type { Patch } from "../patch";

/** A mask as opaque 8-bit grey PNGs of its size, white where to act. */
export interface MaskFiles {
  /** As it was painted. */
  painted: Blob;
  /** As a field of this edge takes it: the same, or cut at 50 %. */
  taken: Blob;
}

/** What a mask's worker can be asked for. `picture` is an address of this studio. */
export type MaskTask =
  | { kind: "operate"; mask: GreyMask; operation: Operation }
  | { kind: "bucket"; mask: GreyMask; at: Point }
  | { kind: "wand"; picture: string; at: Point; rule: WandRule }
  | { kind: "transparency"; picture: string }
  /** What changed in a mask of this size since the worker was last asked to encode it; at first, since it was blank. */
  | { kind: "encode"; size: Size; pieces: MaskPieces; edge: MaskEdge };

/** What it answers, task by task. */
export interface MaskAnswers {
  operate: GreyMask;
  bucket: Patch | null;
  wand: Patch | null;
  transparency: GreyMask;
  encode: MaskFiles;
}

/** What the worker says: how far it is, its answer, or why there is none. */
export type WorkerNews =
  | { kind: "progress"; fraction: number }
  | { kind: "done"; answer: MaskAnswers[keyof MaskAnswers] }
  | { kind: "failed"; message: string };
