/** What became of a row, or of all of them. */
export interface Resealed {
  /** Secrets that were written anew. */
  changed: number;
  /** Where something stands that neither key opens: it was lost before, and has to be entered again. */
  unreadable: string[];
}
