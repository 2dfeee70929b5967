/** What a picture must be beyond reachable. */
export interface PictureDemands {
  /** As sharp names them; absent: png, jpeg and webp. */
  formats?: readonly string[];
  /** Bytes; absent: 10 MB. */
  maxBytes?: number;
  minBytes?: number;
  /** Pixels on either side. */
  maxSide?: number;
  minSide?: number;
  /** Alone on transparency and cropped to the product. */
  product?: boolean;
  /** Black and white, opaque. */
  mask?: boolean;
  /** Must have the size of the picture in this field, or of the result (`width` × `height`). */
  sizeOf?: string;
}

/** A vendor's own code for a broken rule; vendors with one code for all leave it out. */
type Code = number | string;

/** One field of a request as a document's table gives it; `code` is what the vendor answers when it is wrong. */
export type Rule = { required: boolean; code?: Code } & (
  | { kind: "text"; maxLength?: number; mayBeEmpty?: boolean; pattern?: RegExp }
  | { kind: "choice"; values: readonly (string | number)[] }
  | { kind: "ratio"; custom: boolean; values: readonly string[] }
  | { kind: "number"; min?: number; max?: number; above?: number; integer?: boolean; multipleOf?: number }
  | { kind: "flag" }
  | { kind: "picture"; maxLength?: number; demands: PictureDemands }
  | { kind: "list"; item: Rule; max?: number; unique?: boolean; mayBeEmpty?: boolean }
  | { kind: "object"; fields: Rules }
);
export interface Rules {
  readonly [field: string]: Rule;
}

/** One wrong thing in a call: the vendor's code, the field it concerns (empty: the whole), and words. */
export interface Problem {
  code?: Code;
  path: string;
  message: string;
}

/** Whether a parsed JSON value is an object with fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
