import { expect, it } from "vitest";
import { OutgoingError, type OutgoingErrorKind } from "../../../http/contract";
import { networkTrouble } from "./network-trouble";

const coded = (code: string, cause?: Error) => Object.assign(new Error(code, { cause }), { code });
const broken = (cause: Error, kind: OutgoingErrorKind = "transport") =>
  networkTrouble(new OutgoingError(kind, "the connection failed", { cause }));

it.each([
  ["ENOTFOUND", "dns"],
  ["EAI_AGAIN", "dns"],
  ["ECONNREFUSED", "refused"],
  ["ECONNRESET", "network"],
  ["EHOSTUNREACH", "network"],
  ["CERT_HAS_EXPIRED", "tls"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "tls"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls"],
  ["EPROTO", "tls"],
])("%s is %s", (code, trouble) => {
  expect(broken(coded(code))).toBe(trouble);
});

it("looks into what the error was caused by, and at every address that was tried", () => {
  expect(broken(new Error("fetch failed", { cause: coded("ENOTFOUND") }))).toBe("dns");
  expect(broken(new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")]))).toBe("refused");
});

it("a timeout and the studio's own guard need no code", () => {
  expect(broken(new Error("late"), "timeout")).toBe("timeout");
  expect(broken(new Error("private"), "address_refused")).toBe("guard");
});
