import * as z from "zod";
import { failure, type JobErrorCode, type JobFailure } from "../../errors/job-error";
import type { OutgoingAnswer } from "../../http/contract";
import { failureOf, saysNoSuchTask, type Words } from "./errors";

/**
 * An answer, understood. `result`: a success. `refused`: SuperApp read the call and said no, perhaps with a
 * `model` beside it. `silent`: a server in trouble, garbage or no answer, so what happened to the call is not
 * known.
 */
export type Reading =
  | { kind: "result"; model: unknown; words: Words }
  | { kind: "refused"; failure: JobFailure; noSuchTask: boolean; model?: unknown; words?: Words }
  | { kind: "silent"; failure: JobFailure };

const word = z.union([z.string(), z.number()]).transform(String).nullish();
const envelope = z.looseObject({
  success: z.boolean(),
  model: z.unknown().optional(),
  errorCode: word,
  errorMsg: word,
});

/** Gateway statuses that stand for an answer of the vendor's own. */
const BY_STATUS: Readonly<Record<number, JobErrorCode>> = { 401: "auth", 403: "auth", 429: "rate_limited" };

/**
 * Reads an answer. A 5xx is silence whatever its body says: a server in trouble may have begun what it was asked
 * for, and a submit cannot be repeated for free.
 */
export function readAnswer({ status, text }: OutgoingAnswer): Reading {
  if (status >= 500 || status === 408) return silent("vendor_unreachable", status, text);
  const parsed = envelope.safeParse(parse(text));
  if (!parsed.success) return unreadable(status, text);
  const { success, model, errorCode, errorMsg } = parsed.data;
  const words: Words = { code: errorCode || null, message: errorMsg || null };
  if (success && status < 300) return { kind: "result", model, words };
  const isMute = words.code === null && words.message === null;
  const said = isMute ? byStatus(status, text) : failureOf(words);
  return { kind: "refused", failure: said, noSuchTask: saysNoSuchTask(words), model, words };
}

/** An answer that is not SuperApp's. A 4xx still says that nothing was begun; anything else says nothing. */
function unreadable(status: number, text: string): Reading {
  if (status < 400) return silent("bad_answer", null, text);
  return { kind: "refused", failure: byStatus(status, text), noSuchTask: false };
}

function byStatus(status: number, text: string): JobFailure {
  return failure(BY_STATUS[status] ?? "bad_answer", status < 400 ? null : status, excerpt(text));
}

function silent(code: "vendor_unreachable" | "bad_answer", status: number | null, text: string): Reading {
  return { kind: "silent", failure: failure(code, status, excerpt(text)) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The beginning of an answer nobody could read, for the administrator. */
function excerpt(text: string): string | null {
  return text.trim().slice(0, 200) || null;
}
