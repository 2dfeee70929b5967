/** What lies behind transparent parts: one of these, or a colour as `#rrggbb`. */
export const GROUNDS = ["checker", "white", "black"] as const;
export type Ground = (typeof GROUNDS)[number] | `#${string}`;

/** A ground by its stored name; undefined for anything else. */
export function asGround(text: string): Ground | undefined {
  if (/^#[0-9a-f]{6}$/i.test(text)) return `#${text.slice(1)}`;
  return GROUNDS.find((name) => name === text);
}

/**
 * How a picture is looked at: alone, under or beside another, as what differs from it, among all results of its run,
 * or repeated to check its seams.
 */
export const VIEW_MODES = ["single", "compare", "side", "difference", "results", "repeat"] as const;
export type ViewMode = (typeof VIEW_MODES)[number];

/** The modes that need a second picture. */
export const PAIR_MODES = ["compare", "side", "difference"] as const satisfies readonly ViewMode[];
export type PairMode = (typeof PAIR_MODES)[number];

/** How often a difference is multiplied at most. */
export const MOST_AMPLIFIED = 32;

/** How the modes show what they show. */
export interface ViewSettings {
  mode: ViewMode;
  /** What differences are multiplied by. */
  amplify: number;
  /** A tile beside itself, or moved by half so that its edges meet in the middle. */
  seam: "tiles" | "middle";
  /** Whether lines show where the seams are. */
  marksSeams: boolean;
}

export const FIRST_SETTINGS: ViewSettings = { mode: "single", amplify: 4, seam: "tiles", marksSeams: false };

export function isPairMode(mode: ViewMode): mode is PairMode {
  return PAIR_MODES.some((pair) => pair === mode);
}
