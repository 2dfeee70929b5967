import type { StrokePoint } from "../brush";
import type { Point } from "../geometry";
import type { MaskEngine } from "../mask-engine";
import type { CombineMode } from "../patch";

/** What is held while the pointer works. `button` is the pressed one, as a PointerEvent names it. */
export interface Held {
  button: number;
  shiftKey: boolean;
  altKey: boolean;
}

/** One way to work on a mask: a small state machine fed with places of the picture. */
export interface Tool {
  down(at: StrokePoint, held: Held): void;
  move(points: StrokePoint[], held: Held): void;
  up(at: Point, held: Held): void;
  /** The pointer moves with nothing pressed. */
  hover?(at: Point): void;
  /** A key that means something to work under way; tells whether it did. */
  key?(name: "enter" | "backspace"): boolean;
  /** Undoes what is under way. */
  cancel(): void;
}

/** What a tool shows before it changes anything. */
export type ToolPreview =
  | { kind: "outline"; points: readonly Point[]; isClosed: boolean }
  /** The mask as it would lie after a move, in picture pixels. */
  | { kind: "shift"; dx: number; dy: number };

/** How tools work right now. */
export interface ToolOptions {
  diameter: number;
  hardness: number;
  /** Whether a pen's pressure changes the brush's width. */
  pressure: boolean;
  /** What shapes and picked areas do to the mask. */
  mode: CombineMode;
}

/** What a tool works on and with; options are asked for when they are needed, because they change meanwhile. */
export interface ToolContext {
  engine: MaskEngine;
  options(): ToolOptions;
  /** Pixels of the picture that are one pixel on the screen, for distances a hand can hit. */
  pixelSize(): number;
  show(preview: ToolPreview | null): void;
  /** Finds the area at a place and joins it with the mask, when it is found. */
  pick(at: Point, mode: CombineMode): void;
}

/** With Alt a shape takes away, whatever is chosen. */
export function heldMode(context: ToolContext, { altKey }: Held): CombineMode {
  return altKey ? "subtract" : context.options().mode;
}
