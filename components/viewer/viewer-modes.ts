/** What lies behind transparent parts. */
export const GROUNDS = ["checker", "white", "black"] as const;
export type Ground = (typeof GROUNDS)[number];

/** How a picture is looked at: alone, against what it was made from, or repeated to check its seams. */
export type ViewMode = "single" | "compare" | "repeat";

export const GROUND_CLASS: Readonly<Record<Ground, string>> = {
  checker: "checkerboard",
  white: "bg-white",
  black: "bg-black",
};
