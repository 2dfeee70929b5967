import type { JobErrorCode } from "../errors/job-error";
import type { OutputKind } from "../capabilities/define";
import type { JobStatus } from "../job-states";

/** The HTTP API's answers as the browser reads them; the served OpenAPI document describes the same. */

/** One result of a job. A withheld one has no url. */
export interface OutputJson {
  id: string;
  kind: OutputKind;
  mime: string | null;
  width: number | null;
  height: number | null;
  bytes: number | null;
  sha256: string | null;
  url: string | null;
  text?: string;
  withheld?: boolean;
  /** It was deleted for good. */
  purged?: boolean;
  /** What chance started from, where the vendor says. */
  seed?: string;
}

/** What was changed of an input before the vendor got it. */
export interface AdjustmentJson {
  path: string;
  change: string;
  from: unknown;
  to: unknown;
}

/** How a job ended badly: our words in the reader's language, the vendor's own beside them. */
export interface JobErrorJson {
  code: JobErrorCode;
  message: string;
  vendorCode: string | null;
  vendorMessage: string | null;
  retryable: boolean;
}

export interface JobJson {
  id: string;
  capability: string;
  provider: string;
  tool: string;
  status: JobStatus;
  /** 0–1 where the vendor says, else null. */
  progress: number | null;
  /** Address of the unfinished picture while the vendor shows one. */
  preview?: string;
  input: Record<string, unknown>;
  vendorTaskId: string | null;
  outputs: OutputJson[];
  error: JobErrorJson | null;
  usage: { submits: number; queries: number };
  adjustments: AdjustmentJson[];
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

export interface AssetJson {
  id: string;
  kind: OutputKind;
  mime: string;
  width: number | null;
  height: number | null;
  bytes: number;
  sha256: string;
  url: string;
  thumbnailUrl: string | null;
  /** A tiny picture as a data URL, shown blurred until the thumbnail is there. */
  placeholder: string | null;
  name: string | null;
  createdAt: string;
  favourite: boolean;
  hasAlpha: boolean;
  /** The smallest box that holds every visible pixel; null where nothing is transparent or nothing visible. */
  trimBox: { left: number; top: number; width: number; height: number } | null;
  /** Of a video, where its container says. */
  durationMs?: number;
}

/** An upload's answer: `known` where the person had this picture already, and was given that one. */
export interface UploadedJson extends AssetJson {
  known: boolean;
}

/** One page of a keyset-paged list. */
export interface PageJson<T> {
  items: T[];
  nextCursor: string | null;
}
