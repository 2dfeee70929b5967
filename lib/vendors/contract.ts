import type * as z from "zod";
import type { AnyCapability, WireRequest } from "../capabilities/define";
import type { JobFailure } from "../errors/job-error";
import type { GuardedFetch } from "../http/contract";
import type { VendorId } from "./vendor-ids";

/** What a vendor made: files by URL and texts, in the vendor's order. */
export interface VendorResult {
  files: {
    url: string;
    format?: string;
    withheld?: boolean;
    /** What chance started from, where the vendor says: the same again makes the same picture. */
    seed?: string;
  }[];
  texts: string[];
}

/**
 * The answer to a submit. `refused`: the vendor read the call and said no, nothing runs. `unanswered`: no
 * answer, a broken one or a 5xx, so whether a task exists is not known.
 */
export type SubmitOutcome =
  | { kind: "accepted"; vendorTaskId: string }
  | { kind: "finished"; vendorTaskId: string | null; result: VendorResult }
  | { kind: "refused"; failure: JobFailure; again?: boolean }
  | { kind: "unanswered"; failure: JobFailure };

/** The answer to a query. `unknown`: the vendor does not know the task. */
export type QueryOutcome =
  | { kind: "waiting" }
  | { kind: "running"; progress?: number; preview?: Uint8Array }
  | { kind: "succeeded"; result: VendorResult }
  | { kind: "failed"; failure: JobFailure }
  | { kind: "cancelled" }
  | { kind: "unknown"; failure: JobFailure }
  | { kind: "unanswered"; failure: JobFailure };

/** `too_late`: the vendor answered that it can no longer cancel. */
export type CancelOutcome =
  | { kind: "cancelled" }
  | { kind: "too_late"; reason: string | null }
  | { kind: "unanswered"; failure: JobFailure };

/** Names a vendor's task: its id (null when the submit's answer was lost) and the studio's job id. */
export interface TaskRef {
  jobId: string;
  vendorTaskId: string | null;
  capability: AnyCapability;
  /** The call that made the task, also for a retry that took the task over; null when none is on record. */
  request: WireRequest | null;
}

export const CATALOG_KINDS = ["faces", "backgrounds", "models", "loras", "vaes", "embeddings"] as const;
export type CatalogKind = (typeof CATALOG_KINDS)[number];

/** Whether an untrusted string names a kind of list. */
export function isCatalogKind(value: string): value is CatalogKind {
  return (CATALOG_KINDS as readonly string[]).includes(value);
}

/** Which of the vendor's fields tell the same of every entry of a list. */
export interface EntryFields {
  /** Its name for people. */
  name: string;
  /** What a request names it by. */
  token: string;
  version?: string;
  file?: string;
  /** 0: the vendor took it offline. */
  status?: string;
  /** Other than 2: its file is not there; 1: on its way. */
  upload?: string;
}

/** One entry of a vendor's list: its id, the vendor's own fields, and the pictures that show it, the cover first. */
export interface CatalogItem {
  vendorId: string;
  data: Record<string, unknown>;
  pictureUrls: string[];
  /** What it is searched by; every text of `data` where absent. */
  names?: string[];
  baseModel?: string;
  /** False: the vendor cannot use it now. */
  usable?: boolean;
  adult?: boolean;
}
export interface CatalogPage {
  items: CatalogItem[];
  next: string | null;
  /** How many entries the vendor says the whole list has. */
  total?: number;
}
/** A catalogue could not be listed; expected, and told to whoever asked. */
export class CatalogError extends Error {
  constructor(readonly failure: JobFailure) {
    super(failure.vendorMessage ?? failure.code);
    this.name = "CatalogError";
  }
}
/** Lists one page of a catalogue; throws CatalogError. */
export type CatalogLister = (cursor: string | null) => Promise<CatalogPage>;

/** Whether the settings work: the signature was accepted, or what the vendor said instead. */
export type VerifyOutcome = { kind: "ok" } | { kind: "failed"; failure: JobFailure };

/**
 * Calls one vendor. No loop, no sleep, no retry: time belongs to the queue. Never throws for what a vendor or
 * the network does; a thrown error is a bug.
 */
export interface VendorClient {
  submit(request: WireRequest, jobId: string): Promise<SubmitOutcome>;
  query(task: TaskRef): Promise<QueryOutcome>;
  /** Absent where the vendor has no way to cancel. */
  cancel?(task: TaskRef, reason?: string): Promise<CancelOutcome>;
  catalogs: Partial<Record<CatalogKind, CatalogLister>>;
  verify(): Promise<VerifyOutcome>;
}

/** What a client is built from; time and randomness come from outside so that tests can pin every byte. */
export interface ClientDeps {
  fetch: GuardedFetch;
  /** Milliseconds since the epoch. */
  now(): number;
  randomId(): string;
}

/** One setting of a provider, as the settings page shows it. */
export interface SettingField {
  control: "text" | "url" | "secret" | "select";
  /** The environment variable that gives it when no administrator does; some settings have none. */
  env?: string;
  /** Asked for, and then required, only while another setting holds one of these. */
  neededWhen?: { field: string; in: readonly string[] };
}

/**
 * What a lost answer to a submit means. `repeat`: the same id runs and costs once, so the call is simply made
 * again. `ask_first`: the vendor is asked for the id, and the call is made again only when it does not know it.
 * `person`: nothing tells whether a task exists, so the job becomes uncertain and a person decides.
 */
export type LostSubmit = "repeat" | "ask_first" | "person";

/** How a task is asked for while its callback is still to come; each query costs something. Milliseconds. */
export interface CallbackPolling {
  /** While somebody watches the job. */
  watchedEveryMs: number;
  /** While nobody does: the first query, and the longest wait between later ones. */
  firstMs: number;
  mostMs: number;
}

/** A vendor as the studio knows it before any call: isomorphic, no secrets, no node. */
export interface VendorManifest<S extends z.ZodObject = z.ZodObject> {
  id: VendorId;
  /** All settings a client needs; what is missing or wrong here means "not set up". */
  settings: S;
  fields: Record<keyof S["shape"] & string, SettingField>;
  lostSubmit: LostSubmit;
  /** Set by a vendor that calls back. */
  callbackPolling?: CallbackPolling;
  /** Most jobs in flight at the vendor at once, unless an administrator says otherwise. */
  concurrency: number;
  /** Milliseconds the vendor keeps a task's results, where its document says; a later retry submits anew. */
  resultsLastMs?: number;
  catalogs: readonly CatalogKind[];
  /** What the vendor's fields say of an entry; a list that is missing here names entries by their id. */
  entryFields?: Partial<Record<CatalogKind, EntryFields>>;
}

/** A vendor's one export for the server: its manifest and how to build its client from parsed settings. */
export interface Vendor<S extends z.ZodObject = z.ZodObject> {
  manifest: VendorManifest<S>;
  createClient(settings: z.output<S>, deps: ClientDeps): VendorClient;
  /**
   * Reads the (untrusted, unsigned) body of a callback for a job of this capability. Null when it says nothing
   * usable: then the vendor is asked once.
   */
  readCallback?(body: unknown, capability: AnyCapability): QueryOutcome | null;
}
