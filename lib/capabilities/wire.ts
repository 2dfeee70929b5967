import type { JsonObject, JsonValue, RequestContext } from "./define";
import { withPictureUrls } from "./embedded-pictures";
import type { Field, Fields } from "./fields";
import { isGiven, readPath } from "./paths";

/** What the wire needs of a request's context: the URLs of prepared pictures. */
type PictureUrls = Pick<RequestContext, "url" | "has">;

/**
 * The values of some fields as a vendor with the same names reads them, in the fields' own order (a stored
 * input comes back from the database in another): pictures as URLs, everything else in the type it was parsed
 * to, what was not given left out. A picture prepared without being given (a catalogue's own) is sent too.
 */
export function wireValues(fields: Fields, input: unknown, urls: PictureUrls, prefix = ""): JsonObject {
  const values: JsonObject = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = wireValue(field, readPath(input, name), urls, `${prefix}${name}`);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function wireValue(field: Field, value: unknown, urls: PictureUrls, path: string): JsonValue | undefined {
  if (field.kind === "picture") return isGiven(value) || urls.has(path) ? urls.url(path) : undefined;
  if (!isGiven(value)) return undefined;
  switch (field.kind) {
    case "pictures":
      return items(value).map((_, index) => urls.url(`${path}[${index}]`));
    case "list":
      return items(value).map((item, index) => wireValues(field.item, item, urls, `${path}[${index}].`));
    case "group":
      return wireValues(field.fields, value, urls, `${path}.`);
    case "embedded":
      return withPictureUrls(value as JsonValue, path, (at) => urls.url(at));
    case "value":
      // The parsed input came through JSON, so what the schema let pass is JSON.
      return value as JsonValue;
  }
}

function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
