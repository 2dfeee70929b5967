import * as z from "zod";
import type { JsonObject, JsonValue } from "./json";

/** What a text has to be in order to stand for a picture within JSON: `asset:` and one of the caller's ids. */
const REFERENCE = /^asset:(\S*)$/;

/** Deeper or longer than any vendor's request; what goes beyond would be work without a purpose. */
const MAX_DEPTH = 24;
const MAX_PATH = 500;
const MAX_PICTURES = 20;

/** A picture named within JSON: where (keys and indexes from the JSON's top), and by which (unvalidated) id. */
export interface EmbeddedPicture {
  path: string;
  at: readonly (string | number)[];
  assetId: string;
}

/** Every picture named anywhere within a JSON value that stands at `path`. */
export function embeddedPicturesIn(
  value: unknown,
  path: string,
  at: EmbeddedPicture["at"] = [],
): EmbeddedPicture[] {
  if (typeof value === "string") {
    const [, assetId] = REFERENCE.exec(value) ?? [];
    return assetId === undefined ? [] : [{ path, at, assetId }];
  }
  return within(value).flatMap(([key, inner]) =>
    embeddedPicturesIn(inner, `${path}${step(key)}`, [...at, key]),
  );
}

/** A copy of a JSON value in which every named picture is its public URL. */
export function withPictureUrls(value: JsonValue, path: string, url: (path: string) => string): JsonValue {
  if (typeof value === "string") return REFERENCE.test(value) ? url(path) : value;
  if (Array.isArray(value))
    return value.map((item, index) => withPictureUrls(item, `${path}${step(index)}`, url));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    withPictureUrls(item, `${path}${step(key)}`, url),
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

/**
 * A JSON object that may name pictures. `reserved`: keys that are the studio's own. Every issue is named by
 * the path within the object.
 */
export function jsonWithPictures(reserved: readonly string[]): z.ZodType<JsonObject, JsonObject> {
  const object = z.record(z.string(), z.unknown()).superRefine((value, context) => {
    const say = (code: string, path: EmbeddedPicture["at"] = []) =>
      context.addIssue({ code: "custom", path: [...path], params: { code } });
    if (depthOf(value) > MAX_DEPTH) return say("invalid_format");
    for (const key of reserved) if (Object.hasOwn(value, key)) say("reserved_field", [key]);
    const named = embeddedPicturesIn(value, "");
    if (named.length > MAX_PICTURES) say("too_many");
    if (named.some(({ path }) => path.length > MAX_PATH)) say("too_long");
    for (const { at, assetId } of named) if (!z.uuid().safeParse(assetId).success) say("unknown_asset", at);
  });
  // It came as JSON, so whatever it holds is.
  return object.meta({
    description: "A text `asset:<id>` anywhere in it stands for one of your pictures.",
    propertyNames: { not: { enum: [...reserved] } },
  }) as z.ZodType<JsonValue> as z.ZodType<JsonObject, JsonObject>;
}

/** How deep a value is nested; told without recursion, which deep input would exhaust. */
function depthOf(value: unknown): number {
  let level = [value];
  let depth = 0;
  while (level.length > 0 && depth <= MAX_DEPTH) {
    depth += 1;
    level = level.flatMap((inner) =>
      typeof inner === "object" && inner !== null ? Object.values(inner) : [],
    );
  }
  return depth;
}

function within(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** Keys with dots or brackets are quoted, so that two places never share a path. */
function step(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  return /^[^.[\]"]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
