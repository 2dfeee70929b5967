import type { SandboxContext } from "../context";
import type { Endpoint } from "./endpoint";
import { fetchPicture } from "./fetch-picture";
import { inspectPicture, type Size } from "./inspect-picture";
import { CODE, type Problem } from "./refusal";
import type { PictureDemands, Rule, Rules } from "./rules";

interface Named {
  path: string;
  url: string;
  demands: PictureDemands;
}
export interface LoadedPicture extends Size {
  bytes: Buffer;
  format: string;
}

/** Every picture a (good) body names, fetched and looked at, or what is wrong with them. */
export async function loadPictures(
  endpoint: Endpoint,
  body: Record<string, unknown>,
  context: SandboxContext,
): Promise<{ pictures: Record<string, LoadedPicture> } | { problems: [Problem, ...Problem[]] }> {
  const pictures: Record<string, LoadedPicture> = {};
  const problems: Problem[] = [];
  for (const { path, url, demands } of namedPictures(endpoint.rules, body)) {
    const bytes = await fetchPicture(url, context);
    const expected = demands.sizeOf === undefined ? undefined : expectedSize(demands.sizeOf, body, pictures);
    const seen = typeof bytes === "string" ? bytes : await inspectPicture(bytes, demands, expected);
    if (typeof seen === "string") problems.push({ code: CODE.image, path, message: seen });
    else if (typeof bytes !== "string") pictures[path] = { ...seen, bytes };
  }
  const [first, ...others] = problems;
  return first ? { problems: [first, ...others] } : { pictures };
}

function expectedSize(
  sizeOf: string,
  body: Record<string, unknown>,
  pictures: Record<string, LoadedPicture>,
): Size | undefined {
  if (sizeOf === "result") return { width: Number(body.width), height: Number(body.height) };
  return pictures[sizeOf];
}

function namedPictures(rules: Rules, body: Record<string, unknown>): Named[] {
  return Object.entries(rules).flatMap(([name, rule]) => named(rule, body[name], name));
}

function named(rule: Rule, value: unknown, path: string): Named[] {
  if (rule.kind === "picture")
    return typeof value === "string" ? [{ path, url: value, demands: rule.demands }] : [];
  if (rule.kind === "list") {
    const items: unknown[] = Array.isArray(value) ? value : [];
    return items.flatMap((item, index) => named(rule.item, item, `${path}[${index}]`));
  }
  if (rule.kind !== "object") return [];
  const fields: Record<string, unknown> = Object(value);
  return Object.entries(rule.fields).flatMap(([name, field]) =>
    named(field, fields[name], `${path}.${name}`),
  );
}
