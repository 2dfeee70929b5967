/**
 * The document's tables, written down by hand from the document and not from the code: type, 必选, and what 说明
 * fixes. The studio's own fields (id_task, businessTaskId, callbackUrl) and the nesting stand elsewhere.
 */
export interface DocumentedField {
  type: "string" | "integer" | "number" | "boolean" | "picture" | "object" | "objects";
  required?: true;
  oneOf?: readonly (string | number)[];
  /** A name the document prints, among others that it does not list. */
  open?: string;
  range?: readonly [number, number];
  /** (0, …]: the lower end is not part of it. */
  above?: true;
  multipleOf?: number;
  /** 默认. */
  default?: unknown;
  fields?: Record<string, DocumentedField>;
}

export type Table = Record<string, DocumentedField>;
export const string: DocumentedField = { type: "string" };
export const integer: DocumentedField = { type: "integer" };
export const number: DocumentedField = { type: "number" };
export const boolean: DocumentedField = { type: "boolean" };
export const unit: DocumentedField = { type: "number", range: [0, 1] };
export const side: DocumentedField = { type: "integer", range: [0, 1024], above: true, multipleOf: 8 };
export const hrSide: DocumentedField = { type: "integer", range: [0, 2048], multipleOf: 8 };
export const adSide: DocumentedField = { type: "integer", range: [0, 2048], above: true, multipleOf: 8 };
export const upTo3: DocumentedField = { type: "integer", oneOf: [0, 1, 2, 3] };
export const blur: DocumentedField = { type: "integer", range: [0, 64] };

export const sampler: DocumentedField = {
  type: "string",
  oneOf: [
    ...[
      "Euler a",
      "Euler",
      "LMS",
      "Heun",
      "DPM2",
      "DPM2 a",
      "DPM++ 2S a",
      "DPM++ 2M",
      "DPM++ SDE",
      "DPM fast",
    ],
    ...[
      "DPM adaptive",
      "LMS Karras",
      "DPM2 Karras",
      "DPM2 a Karras",
      "DPM++ 2S a Karras",
      "DPM++ SDE Karras",
    ],
    "DPM++ 2M Karras",
  ],
};
export const named = (printed: string): DocumentedField => ({ type: "string", open: printed });
