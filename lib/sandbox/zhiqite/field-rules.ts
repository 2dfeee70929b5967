import type { PictureDemands, Rule, Rules } from "../rules/rule";

/** Rules as the document's tables write them: everything here is 否 (optional) until `required` says 是. */
export const flag: Rule = { kind: "flag", required: false };
/** A string that says something. */
export const text: Rule = { kind: "text", required: false };
/** A string that may be empty, as the examples' `ad_prompt` is. */
export const words: Rule = { kind: "text", mayBeEmpty: true, required: false };
/** A seed in quotes; -1 is chance. */
export const seedText: Rule = { kind: "text", pattern: /^-?\d+$/, required: false };

type Limits = Omit<Extract<Rule, { kind: "number" }>, "kind" | "required" | "code" | "integer">;

export function integer(limits: Limits = {}): Rule {
  return { kind: "number", integer: true, required: false, ...limits };
}
export function number(limits: Limits = {}): Rule {
  return { kind: "number", required: false, ...limits };
}
export function choice(values: readonly (string | number)[]): Rule {
  return { kind: "choice", values, required: false };
}
/** png, jpg or webp up to 10 MB: the document names no format. */
export function picture(demands: PictureDemands = {}): Rule {
  return { kind: "picture", demands, required: false };
}
export function object(fields: Rules): Rule {
  return { kind: "object", fields, required: false };
}
export function list(item: Rule, mayBeEmpty = true): Rule {
  return { kind: "list", item, mayBeEmpty, required: false };
}
export function required(rule: Rule): Rule {
  return { ...rule, required: true };
}

export const fraction = number({ min: 0, max: 1 });
/** (0,1024] 且为8的倍数. */
export const side = integer({ above: 0, max: 1024, multipleOf: 8 });
/** [0,2048] 且为8的倍数. */
export const hiresSide = integer({ min: 0, max: 2048, multipleOf: 8 });
/** 必须为8的倍数，不超过2048. */
export const inpaintSide = integer({ above: 0, max: 2048, multipleOf: 8 });
export const count = integer({ min: 1 });
