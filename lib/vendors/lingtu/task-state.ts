import * as z from "zod";
import { failure } from "../../errors/job-error";
import type { QueryOutcome, VendorResult } from "../contract";
import { taskFailure } from "./errors";

const list = z.union([z.array(z.string()), z.string()]).nullish();

/** `/aigc/job/result` of both APIs: the image API's `urls` and `formats`, the synthesis API's `url` and `format`. */
const state = z.looseObject({
  status: z.string(),
  message: z.string().nullish(),
  urls: list,
  formats: list,
  url: list,
  format: list,
  text: z.string().nullish(),
});

/** What the answer to a query says. Status words are compared without case. */
export function readTaskState(value: unknown): QueryOutcome {
  const parsed = state.safeParse(value);
  if (!parsed.success) return { kind: "unanswered", failure: failure("bad_answer") };
  const { status, message } = parsed.data;
  switch (status.trim().toLowerCase()) {
    case "waiting":
      return { kind: "waiting" };
    case "executing":
      return { kind: "running" };
    case "succeed":
      return finished(parsed.data);
    case "failed":
      return { kind: "failed", failure: taskFailure(message ?? null) };
    case "canceled":
    case "cancelled":
      return { kind: "cancelled" };
    default:
      return { kind: "unanswered", failure: failure("bad_answer", null, status) };
  }
}

function finished({ urls, formats, url, format, text }: z.output<typeof state>): QueryOutcome {
  const addresses = separate(urls ?? url, /,(?=\s*https?:\/\/)/i);
  const kinds = separate(formats ?? format, /,/);
  const files = addresses.map((address, index) => ({
    url: address,
    // The synthesis API names one format for all its files.
    format: kinds.length === 1 ? kinds[0] : kinds[index],
  }));
  const result: VendorResult = { files, texts: text ? [text] : [] };
  if (files.length + result.texts.length > 0) return { kind: "succeeded", result };
  return { kind: "failed", failure: failure("bad_answer") };
}

/** The entries of an array or of a separated string; a comma inside a URL's query separates nothing. */
function separate(given: string[] | string | null | undefined, separator: RegExp): string[] {
  const entries = typeof given === "string" ? given.split(separator) : (given ?? []);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
}
