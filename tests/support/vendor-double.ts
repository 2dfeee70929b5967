import type { AnyCapability } from "../../lib/capabilities/define";
import { failure } from "../../lib/errors/job-error";
import type { ResolvedProvider } from "../../lib/services/providers/resolved-provider";
import type {
  CallbackPolling,
  LostSubmit,
  QueryOutcome,
  SubmitOutcome,
  TaskRef,
  Vendor,
  VendorClient,
} from "../../lib/vendors/contract";

/**
 * A vendor made of the answers a test gives it, in LingTu's place. A test sets it up with `vi.mock` of the
 * registries and of `resolveProvider`, each made by the functions below.
 */
export interface VendorDouble {
  lostSubmit: LostSubmit;
  polling: CallbackPolling;
  settings: Record<string, unknown>;
  calls: ("submit" | "query")[];
  asked: TaskRef[];
  /** When it was queried, as milliseconds of the clock. */
  queriedAt: number[];
  /** Where the latest submit said that it may be called back. */
  callbackUrl: string | null;
  onSubmit(): SubmitOutcome | Promise<SubmitOutcome>;
  onQuery(): QueryOutcome | Promise<QueryOutcome>;
  reset(): void;
}

export const UNANSWERED: SubmitOutcome & QueryOutcome = {
  kind: "unanswered",
  failure: failure("vendor_unreachable"),
};
export const UNKNOWN: QueryOutcome = { kind: "unknown", failure: failure("vendor_failed") };
/** Nobody is asked within a test unless somebody watches or a callback says so. */
export const UNHURRIED: CallbackPolling = { watchedEveryMs: 150, firstMs: 3_600_000, mostMs: 7_200_000 };
export const ACCEPTED: SubmitOutcome = { kind: "accepted", vendorTaskId: "task-1" };

function fresh(): Omit<VendorDouble, "reset"> {
  return {
    lostSubmit: "ask_first",
    polling: { watchedEveryMs: 150, firstMs: 3_000, mostMs: 6_000 },
    settings: {},
    calls: [],
    asked: [],
    queriedAt: [],
    callbackUrl: null,
    onSubmit: () => ACCEPTED,
    onQuery: () => ({ kind: "waiting" }),
  };
}

export const double: VendorDouble = {
  ...fresh(),
  reset: () => Object.assign(double, fresh()),
};

const doubleClient: VendorClient = {
  async submit({ body }) {
    double.calls.push("submit");
    double.callbackUrl = typeof body.callbackUrl === "string" ? body.callbackUrl : null;
    return double.onSubmit();
  },
  async query(task) {
    double.calls.push("query");
    double.asked.push(task);
    double.queriedAt.push(Date.now());
    return double.onQuery();
  },
  catalogs: {},
  verify: async () => ({ kind: "ok" }),
};

/** LingTu's vendor with the double's manners; its callbacks are query outcomes as they are, or nothing. */
export function doubleVendor(lingtu: Vendor): Vendor {
  return {
    get manifest() {
      const { lostSubmit, polling: callbackPolling } = double;
      return { ...lingtu.manifest, lostSubmit, callbackPolling };
    },
    createClient: () => doubleClient,
    readCallback: (body) => (isOutcome(body) ? body : null),
  };
}

function isOutcome(body: unknown): body is QueryOutcome {
  return typeof body === "object" && body !== null && "kind" in body;
}

/** A capability that is given an address to call back at. */
export function callingBack(capability: AnyCapability): AnyCapability {
  return {
    ...capability,
    callback: true,
    toRequest(input, context) {
      const { path, body } = capability.toRequest(input, context);
      return { path, body: { ...body, callbackUrl: context.callbackUrl ?? null } };
    },
  };
}

export function doubleProvider(): ResolvedProvider {
  return {
    id: "lingtu",
    enabled: true,
    source: "admin",
    client: doubleClient,
    settings: double.settings,
    concurrency: 8,
    submitsPerMinute: null,
    baseUrl: "http://127.0.0.1:1",
    isSandbox: false,
    cannotReachStudio: false,
    disabledCapabilities: [],
    access: {},
  };
}
