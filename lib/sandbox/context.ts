import type { VendorId } from "../vendors/vendor-ids";

/** What the sandbox needs to know of the process it is served by. Everything else it keeps under `dataDir`. */
export interface SandboxContext {
  /** The studio's data folder; the sandbox's own files live in `<dataDir>/sandbox`. */
  dataDir: string;
  /** Where result files are fetched from, without a trailing slash: `http://127.0.0.1:3000`. */
  origin: string;
  /** Picture URLs starting with a key are fetched from its value instead: the studio's public origin → its local one. */
  rewriteOrigins?: Readonly<Record<string, string>>;
  /** Whether pictures may be fetched from any loopback address; true for a studio on its own machine and for tests. */
  allowLoopback?: boolean;
  /** Whether the caller sits on this machine, as far as the server can tell. */
  fromLoopback?: boolean;
  /** Lets a caller from elsewhere use the fault switches (`x-sandbox-control: <token>`). */
  controlToken?: string;
  /** Milliseconds since the epoch. */
  now?(): number;
}

/** The account every studio without a vendor's credentials uses, however the vendor calls its two halves. */
export const SANDBOX_ACCOUNT = { id: "sandbox", secret: "sandbox-secret" } as const;

const HOUR_MS = 60 * 60_000;

/** How long result files can be fetched, as the vendors' documents promise it or, where they are silent, a day. */
export const RESULT_LIFETIME_MS: Readonly<Record<VendorId, number>> = {
  lingtu: 12 * HOUR_MS,
  zhiqite: 30 * 24 * HOUR_MS,
  superapp: 24 * HOUR_MS,
  veimagex: 30 * 24 * HOUR_MS,
};
