import * as z from "zod";
import { failure, type JobFailure } from "../../errors/job-error";
import type { OutgoingAnswer } from "../../http/contract";
import { parseLossless } from "../lossless-json";
import { failureOf } from "./errors";

/**
 * An answer, understood. `data`: code "200" and what came with it. `refused`: the vendor (`byVendor`) or the
 * gateway in front of it read the call and said no. `silent`: a server in trouble, garbage or no answer, so what
 * happened to the call is not known.
 */
export type Reading =
  | { kind: "data"; data: unknown; message: string | null }
  | { kind: "refused"; failure: JobFailure; byVendor: boolean }
  | { kind: "silent"; failure: JobFailure };

/** The document says string; a number is taken for one. */
const code = z.union([z.string().trim().min(1), z.number()]).transform(String);
const words = z.string().nullish();
const envelope = z.looseObject({ code, msg: words, message: words, data: z.unknown().optional() });

const SUCCESS = "200";

/** `{code, msg, data}`. Success is the code "200"; HTTP's own 200 says nothing. */
export function readAnswer(answer: OutgoingAnswer): Reading {
  const { status, text } = answer;
  const wrapped = envelope.safeParse(parse(text));
  if (!wrapped.success) return withoutEnvelope(answer);
  const { code: said, data } = wrapped.data;
  const message = wrapped.data.msg ?? wrapped.data.message ?? null;
  if (said === SUCCESS && status < 300) return { kind: "data", data, message };
  if (isTrouble(Number(said)) || (isTrouble(status) && said === SUCCESS)) {
    return { kind: "silent", failure: failure("vendor_unreachable", said, message) };
  }
  return { kind: "refused", failure: failureOf(said, message), byVendor: true };
}

/** What `data` a callback brings: bare, or inside the envelope of a success. Null where it is neither. */
export function unwrap(body: unknown): unknown {
  const wrapped = envelope.safeParse(body);
  if (!wrapped.success) return body;
  return wrapped.data.code === SUCCESS ? wrapped.data.data : null;
}

/** The gateway answers errors with an empty body and says what is wrong in its own headers. */
function withoutEnvelope({ status, headers, text }: OutgoingAnswer): Reading {
  const message = headers.get("X-Ca-Error-Message") ?? excerpt(text);
  const vendorCode = headers.get("X-Ca-Error-Code") ?? String(status);
  if (isTrouble(status)) {
    return { kind: "silent", failure: failure("vendor_unreachable", vendorCode, message) };
  }
  if (status < 300) return { kind: "silent", failure: failure("bad_answer", null, message) };
  const { code: byStatus } = failureOf(String(status), message);
  const isKnown = byStatus !== "vendor_failed";
  const said = failure(isKnown ? byStatus : "bad_answer", vendorCode, message);
  return { kind: "refused", failure: said, byVendor: false };
}

function isTrouble(status: number): boolean {
  return status === 408 || (status >= 500 && status < 600);
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
