import * as z from "zod";
import { failure, type JobFailure } from "../../errors/job-error";
import type { OutgoingAnswer } from "../../http/contract";
import { failureOf, isVendorWord, saysNoSuchTask } from "./errors";
import { parseLossless } from "../lossless-json";

/**
 * An answer, understood. `result`: the bare result. `refused`: LingTu read the call and said no. `silent`: a
 * server in trouble, garbage or no answer, so what happened to the call is not known.
 */
export type Reading =
  | { kind: "result"; value: unknown }
  | { kind: "refused"; failure: JobFailure; noSuchTask: boolean }
  | { kind: "silent"; failure: JobFailure };

const code = z.union([z.number(), z.string().min(1)]).transform(String);
const words = z.string().nullish();
const envelope = z.looseObject({ code, message: words, msg: words, data: z.unknown().optional() });

/** Codes of the envelope that gateways put around a good answer. */
const GOOD = new Set(["0", "200"]);

/**
 * Reads an answer: 2xx with a bare result or with one inside `{code: 0|200, data}`, else `{code, message}`. An
 * error code counts in a 200 too.
 */
export function readAnswer({ status, text }: OutgoingAnswer): Reading {
  const body = parse(text);
  const wrapped = envelope.safeParse(body);
  const good = status >= 200 && status < 300;
  if (wrapped.success && !(good && GOOD.has(wrapped.data.code))) {
    return errorAnswer(status, wrapped.data.code, wrapped.data.message ?? wrapped.data.msg ?? null);
  }
  if (!good) return unreadable(status, text);
  if (body === undefined) return { kind: "silent", failure: failure("bad_answer", null, excerpt(text)) };
  return { kind: "result", value: wrapped.success ? wrapped.data.data : body };
}

function errorAnswer(status: number, vendorCode: string, message: string | null): Reading {
  if (status >= 500 && !isVendorWord(vendorCode)) {
    return { kind: "silent", failure: failure("vendor_unreachable", vendorCode, message) };
  }
  const limited = status === 429 && !isVendorWord(vendorCode);
  const said = limited ? failure("rate_limited", vendorCode, message) : failureOf(vendorCode, message);
  return { kind: "refused", failure: said, noSuchTask: saysNoSuchTask(vendorCode, message) };
}

/** An HTTP error without LingTu's words, such as a gateway's page. */
function unreadable(status: number, text: string): Reading {
  const said = excerpt(text);
  if (status >= 500 || status === 408) {
    return { kind: "silent", failure: failure("vendor_unreachable", status, said) };
  }
  if ([401, 403, 429].includes(status)) {
    return { kind: "refused", failure: failureOf(String(status), said), noSuchTask: false };
  }
  return { kind: "refused", failure: failure("bad_answer", status, said), noSuchTask: false };
}

function parse(text: string): unknown {
  try {
    return parseLossless(text);
  } catch {
    return undefined;
  }
}

/** The beginning of an answer nobody could read, for the administrator. */
function excerpt(text: string): string | null {
  return text.trim().slice(0, 200) || null;
}
