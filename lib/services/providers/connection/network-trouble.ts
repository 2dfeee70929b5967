import type { OutgoingError } from "../../../http/contract";

/** What kept a connection from coming about, as far as its error tells. */
export type NetworkTrouble = "dns" | "refused" | "network" | "tls" | "timeout" | "guard";

const NAMES = /^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/;
const CERTIFICATES =
  /CERT|^(UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA|ERR_TLS|ERR_SSL|EPROTO)/;

/** Sorts a failed connection by what an administrator would do about it. */
export function networkTrouble(error: OutgoingError): NetworkTrouble {
  if (error.kind === "address_refused") return "guard";
  if (error.kind === "timeout" || error.kind === "too_slow") return "timeout";
  const codes = codesOf(error);
  if (codes.some((code) => NAMES.test(code))) return "dns";
  if (codes.some((code) => CERTIFICATES.test(code))) return "tls";
  return codes.includes("ECONNREFUSED") ? "refused" : "network";
}

/** The codes of an error, its causes, and those of several addresses that were tried. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const tried = error instanceof AggregateError ? error.errors : [];
  return [...own, ...[error.cause, ...tried].flatMap((inner) => codesOf(inner, depth + 1))];
}
