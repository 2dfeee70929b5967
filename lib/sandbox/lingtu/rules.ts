import type { PictureDemands, Rule, Rules } from "../rules/rule";
import { CODE } from "./refusal";

const RATIOS = ["1:1", "2:3", "3:2", "3:4", "4:3", "9:16", "16:9"];
const STYLES = ["common", "pictureBook", "illustration", "anime", "game", "photo", "3D", "eCommerce", "logo"];

export const requestId: Rule = { kind: "text", maxLength: 100, required: true, code: CODE.badRequest };
export const style: Rule = { kind: "choice", values: STYLES, required: false, code: CODE.style };
export const ratio: Rule = {
  kind: "ratio",
  custom: false,
  values: RATIOS,
  required: false,
  code: CODE.ratio,
};
export const customRatio: Rule = { ...ratio, custom: true };
export const squareRatio: Rule = { ...ratio, values: ["1:1"] };
export const flag: Rule = { kind: "flag", required: false, code: CODE.badRequest };
export const num: Rule = choice([1, 2, 4]);

export function prompt(maxLength: number): Rule {
  return { kind: "text", maxLength, required: true, code: CODE.text };
}
export function choice(values: readonly (string | number)[], code: number = CODE.badRequest): Rule {
  return { kind: "choice", values, required: false, code };
}
/** 0～1之间的浮点数. */
export const weight: Rule = { kind: "number", min: 0, max: 1, required: false, code: CODE.badRequest };

export function integer(min?: number, max?: number): Rule {
  return { kind: "number", integer: true, min, max, required: true, code: CODE.badRequest };
}
/** An `image` or `mask` of the image API: a URL of at most 100 characters. */
export function picture(demands: Partial<PictureDemands> = {}): Rule {
  return { ...address(demands), maxLength: 100 } as Rule;
}
/** A picture whose URL has no length in the documents. */
export function address(demands: Partial<PictureDemands> = {}): Rule {
  return { kind: "picture", demands: { maxSide: 4096, ...demands }, required: true, code: CODE.image };
}
export function list(item: Rule, limits: { max?: number; unique?: boolean }): Rule {
  return { kind: "list", item, ...limits, required: false, code: item.code };
}
export function object(fields: Rules): Rule {
  return { kind: "object", fields, required: true, code: CODE.badRequest };
}
export function optional(rule: Rule): Rule {
  return { ...rule, required: false };
}
export function required(rule: Rule): Rule {
  return { ...rule, required: true };
}
