/** How far a check is. */
export interface VerifyProgress {
  phase: "rows" | "files";
  done: number;
  /** The key just looked at: a check that was stopped goes on behind it. */
  at: string;
}

export interface VerifyOptions {
  /** Puts right what can be, and puts aside what nobody needs; without it nothing is changed. */
  repair: boolean;
  /** Only keys that start so. */
  prefix?: string;
  /** Only keys behind this one. */
  after?: string;
  /** The time files' ages are told by. */
  now?: number;
  onProgress?(progress: VerifyProgress): void;
}
