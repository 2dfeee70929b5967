/** What can be wrong between rows and files. */
export const FINDINGS = [
  "missing_file",
  "wrong_bytes",
  "missing_preview",
  "missing_thumbnail",
  "orphan_file",
] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** One thing that is wrong. */
export interface Finding {
  kind: FindingKind;
  /** The file's storage key. */
  key: string;
  /** The row it belongs to, where there is one. */
  assetId?: string;
  /** How it was put right; null where it was not, or could not be. */
  repair: "copied" | "brought_back" | "made_again" | "quarantined" | null;
}
