import { checkFields } from "../rules/check-fields";
import { isObject, type Problem, type Rules } from "../rules/rule";
import type { Endpoint, ModeRule } from "./endpoint";
import { CODE } from "./refusal";

type Body = Record<string, unknown>;

/** Every way in which a request's body breaks its endpoint's tables; empty when it is good. */
export function checkBody(endpoint: Endpoint, body: unknown): Problem[] {
  if (!isObject(body)) return [{ code: CODE.badRequest, path: "", message: "请求体不是 JSON 对象" }];
  const problems: Problem[] = checkFields(endpoint.rules, body).map((problem) => ({
    code: CODE.badRequest,
    ...problem,
  }));
  for (const mode of endpoint.modes ?? []) problems.push(...checkMode(endpoint.rules, mode, body));
  return problems;
}

function checkMode(rules: Rules, mode: ModeRule, body: Body): Problem[] {
  if (!mode.when.in.some((value) => value === body[mode.when.field])) return [];
  const problem = (name: string, message: string) => ({
    code: rules[name]?.code ?? CODE.badRequest,
    path: name,
    message,
  });
  return [
    ...(mode.require ?? [])
      .filter((name) => body[name] === undefined)
      .map((name) => problem(name, "当前模式下必填")),
    ...(mode.refuse ?? [])
      .filter((name) => body[name] !== undefined)
      .map((name) => problem(name, "当前模式下不能传")),
  ];
}
