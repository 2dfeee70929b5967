import type { Endpoint, ModeRule } from "./endpoint";
import { CODE, type Problem } from "./refusal";
import type { Rule, Rules } from "./rules";

type Body = Record<string, unknown>;

/** Every way in which a request's body breaks its endpoint's tables; empty when it is good. */
export function checkBody(endpoint: Endpoint, body: unknown): Problem[] {
  if (!isObject(body)) return [{ code: CODE.badRequest, path: "", message: "请求体不是 JSON 对象" }];
  const problems = checkFields(endpoint.rules, body, "");
  for (const mode of endpoint.modes ?? []) problems.push(...checkMode(endpoint.rules, mode, body));
  return problems;
}

function checkFields(rules: Rules, body: Body, prefix: string): Problem[] {
  const unknown = Object.keys(body)
    .filter((name) => !Object.hasOwn(rules, name))
    .map((name) => ({ code: CODE.badRequest, path: prefix + name, message: "未知参数" }));
  return [
    ...unknown,
    ...Object.entries(rules).flatMap(([name, rule]) => checkField(rule, body[name], prefix + name)),
  ];
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

function checkField(rule: Rule, value: unknown, path: string): Problem[] {
  if (value === undefined) return rule.required ? [{ code: rule.code, path, message: "不能为空" }] : [];
  if (rule.kind === "object") {
    return isObject(value) ? checkFields(rule.fields, value, `${path}.`) : [wrong(rule, path, "不是对象")];
  }
  if (rule.kind === "list") return checkList(rule, value, path);
  const message = complaint(rule, value);
  return message === null ? [] : [wrong(rule, path, message)];
}

function checkList(rule: Rule & { kind: "list" }, value: unknown, path: string): Problem[] {
  if (!Array.isArray(value)) return [wrong(rule, path, "不是数组")];
  if (value.length === 0) return [wrong(rule, path, "不能为空")];
  if (rule.max !== undefined && value.length > rule.max) return [wrong(rule, path, `最多 ${rule.max} 个`)];
  if (rule.unique && new Set(value).size < value.length) return [wrong(rule, path, "有重复值")];
  return value.flatMap((item: unknown, index) =>
    checkField({ ...rule.item, required: true }, item, `${path}[${index}]`),
  );
}

/** What is wrong with a plain value, or null. */
function complaint(rule: Exclude<Rule, { kind: "object" | "list" }>, value: unknown): string | null {
  switch (rule.kind) {
    case "flag":
      return typeof value === "boolean" ? null : "不是布尔值";
    case "choice":
      return rule.values.some((allowed) => allowed === value) ? null : `可选值：${rule.values.join("、")}`;
    case "ratio":
      return isRatio(value, rule) ? null : "宽高比错误";
    case "number":
      return numberComplaint(rule, value);
    case "text":
    case "picture":
      if (typeof value !== "string" || value.trim() === "") return "不能为空";
      return rule.maxLength !== undefined && [...value].length > rule.maxLength
        ? `长度超过 ${rule.maxLength}`
        : null;
  }
}

function isRatio(
  value: unknown,
  { values, custom }: { values: readonly string[]; custom: boolean },
): boolean {
  if (typeof value !== "string") return false;
  return values.includes(value) || (custom && /^[1-9]\d{0,3}:[1-9]\d{0,3}$/.test(value));
}

function numberComplaint(rule: Rule & { kind: "number" }, value: unknown): string | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return "不是数字";
  if (rule.integer && !Number.isInteger(value)) return "不是整数";
  if (rule.above !== undefined && value <= rule.above) return `必须大于 ${rule.above}`;
  if (rule.min !== undefined && value < rule.min) return `不能小于 ${rule.min}`;
  if (rule.max !== undefined && value > rule.max) return `不能大于 ${rule.max}`;
  return null;
}

function wrong(rule: Rule, path: string, message: string): Problem {
  return { code: rule.code, path, message };
}

function isObject(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
