/** What an operation is given: the vendor's (already checked) body and the pictures as local files by field path. */
export interface Work {
  endpoint: string;
  body: Record<string, unknown>;
  pictures: Record<string, string>;
  /** The request's id; all chance of a result is drawn from it. */
  seed: string;
}

/** One finished file, encoded, with the vendor's format word. */
export interface Made {
  bytes: Buffer;
  format: string;
}
export interface Outcome {
  files: Made[];
  text?: string;
}
export type Operation = (work: Work) => Promise<Outcome>;
/** By documented path; loaded when it is first asked for, because some of it is heavy. */
export type Operations = Readonly<Record<string, () => Promise<Operation>>>;

/** Drawing one picture of a catalogue: LingTu's faces and backgrounds, or a cover of ZhiQiTe's models and LoRAs. */
export interface CatalogWork {
  catalog: "lingtu" | "zhiqite";
  id: string;
}

/** Messages between the web server and the process that computes. */
export type Order = { id: number; outDir: string } & ({ work: Work } | { catalogWork: CatalogWork });
export type Report =
  | { id: number; ok: true; files: { name: string; format: string }[]; text?: string }
  | { id: number; ok: false; message: string };
