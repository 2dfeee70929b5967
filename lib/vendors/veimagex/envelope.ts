import * as z from "zod";
import { failure, type JobFailure } from "../../errors/job-error";
import type { OutgoingAnswer } from "../../http/contract";
import { codeOfStatus, commonFailure, GOOD, modelFailure } from "./errors";

/** The picture as the answer names it: an address, or the place in the service's storage. */
export interface MadePicture {
  named: string;
}

/**
 * An answer, understood. `made`: the picture. `refused`: veImageX or the model read the call and said no.
 * `silent`: a server in trouble or garbage, so what happened to the call is not known.
 */
export type Reading =
  | { kind: "made"; picture: MadePicture }
  | { kind: "refused"; failure: JobFailure }
  | { kind: "silent"; failure: JobFailure };

const code = z.union([z.number(), z.string().min(1)]).transform(String);
const words = z.string().nullish();

const errorAnswer = z.looseObject({
  ResponseMetadata: z.looseObject({
    Error: z.looseObject({ CodeN: code.nullish(), Code: code.nullish(), Message: words }),
  }),
});
const resultAnswer = z.looseObject({
  Result: z.looseObject({
    RespJson: z.unknown().optional(),
    ImageUrls: z.array(z.string()).nullish(),
    StoreUris: z.array(z.string()).nullish(),
  }),
});
/** The model's own answer inside; the document's sample leaves it empty beside a good picture. */
const modelAnswer = z.looseObject({ code: code.nullish(), message: words });

/** Reads an answer: an error of either layer counts with any HTTP status, a picture only in a good one. */
export function readAnswer({ status, text }: OutgoingAnswer): Reading {
  const body = parse(text);
  const error = errorAnswer.safeParse(body).data?.ResponseMetadata.Error;
  const errorCode = error?.Code ?? error?.CodeN;
  if (error && errorCode) {
    return { kind: "refused", failure: commonFailure(errorCode, error.Message ?? null, status) };
  }
  const result = resultAnswer.safeParse(body).data?.Result;
  const model = modelAnswer.safeParse(modelJson(result?.RespJson)).data;
  if (model?.code && model.code !== GOOD) {
    return { kind: "refused", failure: modelFailure(model.code, model.message ?? null) };
  }
  const named = [result?.ImageUrls, result?.StoreUris]
    .flatMap((list) => list ?? [])
    .find((one) => one.trim());
  const isGood = status >= 200 && status < 300;
  if (isGood && named) return { kind: "made", picture: { named: named.trim() } };
  return unreadable(status, text);
}

/** A good status without a picture is a broken answer: something may have been made and charged. */
function unreadable(status: number, text: string): Reading {
  const said = text.trim().slice(0, 200) || null;
  if (status >= 500 || status === 408) {
    return { kind: "silent", failure: failure("vendor_unreachable", status, said) };
  }
  if (status >= 400) {
    return { kind: "refused", failure: failure(codeOfStatus(status) ?? "bad_answer", status, said) };
  }
  return { kind: "silent", failure: failure("bad_answer", null, said) };
}

/** `RespJson` is a map in the table and a string of JSON in its description. */
function modelJson(value: unknown): unknown {
  return typeof value === "string" ? parse(value) : value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
