import type { Picked } from "../selection-state";

/** What every entry of the selection bar is given. */
export interface BarEntryProps {
  /** What is selected, never empty. */
  pictures: readonly Picked[];
  /** Those of them the reader may change. */
  own: readonly Picked[];
  /** The collection the gallery shows, if it shows one. */
  collection: string | undefined;
  /** Takes pictures out of the selection: what has gone, say. */
  drop(ids: readonly string[]): void;
  /** Ends the selection. */
  done(): void;
}
