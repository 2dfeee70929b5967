import * as z from "zod";
import { VENDOR_IDS, type VendorId } from "../../vendors/vendor-ids";

/** What can be made to go wrong, by the moment at which it does. */
const FAULT_KINDS = {
  /** On a submit before the task exists. */
  before: [
    "error_before",
    "garbage_before",
    "drop_before",
    "hang_before",
    "slow",
    "quota",
    /** Refused with the fault's own `code` and `message`, in the vendor's shape. */
    "refuse",
  ],
  /** On a submit after the task was accepted and charged: the answer is lost. */
  after: ["error_after", "garbage_after", "drop_after", "hang_after"],
  /** Decided when the task is accepted. */
  task: ["fail", "moderation", "hold_waiting", "hold_executing"],
  /** Decided for each picture of a task when it is accepted. */
  picture: ["withhold"],
  query: ["query_error", "query_garbage", "query_drop", "query_hang", "query_slow"],
  file: [
    "file_error",
    "file_missing",
    "file_html",
    "file_wrong_type",
    "file_huge",
    "file_slow",
    "file_broken",
    "file_redirect",
  ],
} as const;

type FaultPhase = keyof typeof FAULT_KINDS;
type FaultKind = (typeof FAULT_KINDS)[FaultPhase][number];

const kinds = Object.values(FAULT_KINDS).flat() as [FaultKind, ...FaultKind[]];

/** One switched-on fault as `POST /sandbox/control` takes it. */
export const faultSchema = z.strictObject({
  kind: z.enum(kinds),
  /** Absent: every vendor. */
  vendor: z.enum(VENDOR_IDS).optional(),
  /** Documented path (`/aigc/text2img`); absent: every endpoint. */
  endpoint: z.string().optional(),
  requestId: z.string().optional(),
  /** Only tasks with these words in their prompt; for the kinds decided when a task is accepted. */
  prompt: z.string().optional(),
  /** How often it strikes; 0 is until it is removed. */
  times: z.number().int().min(0).default(1),
  /** Only this result file, counted from 0. */
  index: z.number().int().min(0).optional(),
  /** Duration of the slow and hanging ones. */
  ms: z.number().int().min(0).default(60_000),
  /** Where `file_redirect` points. */
  location: z.string().optional(),
  /** What `refuse` answers. */
  code: z.union([z.number(), z.string()]).optional(),
  message: z.string().optional(),
});
export type Fault = z.output<typeof faultSchema>;

interface FaultTarget {
  endpoint: string;
  requestId?: string;
  prompt?: string;
  index?: number;
}

/** The faults of one vendor's calls. */
export interface VendorFaults {
  /** The first fault of this phase that concerns the target, counted as struck. */
  take(phase: FaultPhase, target: FaultTarget): Fault | undefined;
}

/** The faults that are switched on; each strikes as often as it was asked to. */
export class Faults {
  private active: Fault[] = [];

  add(faults: readonly Fault[]): void {
    this.active.push(...faults.map((fault) => ({ ...fault })));
  }

  /** All off, or only those of one vendor. */
  clear(vendor?: VendorId): void {
    this.active = this.active.filter((fault) => vendor !== undefined && fault.vendor !== vendor);
  }

  list(): readonly Fault[] {
    return this.active;
  }

  of(vendor: VendorId): VendorFaults {
    return { take: (phase, target) => this.take(vendor, phase, target) };
  }

  private take(vendor: VendorId, phase: FaultPhase, target: FaultTarget): Fault | undefined {
    const fault = this.active.find(
      (candidate) =>
        (FAULT_KINDS[phase] as readonly string[]).includes(candidate.kind) &&
        (candidate.vendor === undefined || candidate.vendor === vendor) &&
        (candidate.endpoint === undefined || candidate.endpoint === target.endpoint) &&
        (candidate.requestId === undefined || candidate.requestId === target.requestId) &&
        (candidate.prompt === undefined || target.prompt?.includes(candidate.prompt)) &&
        (candidate.index === undefined || candidate.index === target.index),
    );
    if (fault && fault.times > 0) {
      fault.times -= 1;
      if (fault.times === 0) this.active = this.active.filter((other) => other !== fault);
    }
    return fault;
  }
}
