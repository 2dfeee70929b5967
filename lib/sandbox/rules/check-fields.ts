import { isObject, type Problem, type Rule, type Rules } from "./rule";
import { complaint } from "./complaint";

/** Every way in which a body breaks a document's tables, unknown fields included; empty when it is good. */
export function checkFields(rules: Rules, body: Record<string, unknown>, prefix = ""): Problem[] {
  const unknown = Object.keys(body)
    .filter((name) => !Object.hasOwn(rules, name))
    .map((name) => ({ path: prefix + name, message: "未知参数" }));
  return [
    ...unknown,
    ...Object.entries(rules).flatMap(([name, rule]) => checkField(rule, body[name], prefix + name)),
  ];
}

function checkField(rule: Rule, value: unknown, path: string): Problem[] {
  if (value === undefined) return rule.required ? [wrong(rule, path, "不能为空")] : [];
  if (rule.kind === "object") {
    return isObject(value) ? checkFields(rule.fields, value, `${path}.`) : [wrong(rule, path, "不是对象")];
  }
  if (rule.kind === "list") return checkList(rule, value, path);
  const message = complaint(rule, value);
  return message === null ? [] : [wrong(rule, path, message)];
}

function checkList(rule: Rule & { kind: "list" }, value: unknown, path: string): Problem[] {
  if (!Array.isArray(value)) return [wrong(rule, path, "不是数组")];
  if (value.length === 0 && !rule.mayBeEmpty) return [wrong(rule, path, "不能为空")];
  if (rule.max !== undefined && value.length > rule.max) return [wrong(rule, path, `最多 ${rule.max} 个`)];
  if (rule.unique && new Set(value).size < value.length) return [wrong(rule, path, "有重复值")];
  return value.flatMap((item: unknown, index) =>
    checkField({ ...rule.item, required: true }, item, `${path}[${index}]`),
  );
}

function wrong({ code }: Rule, path: string, message: string): Problem {
  return { code, path, message };
}
