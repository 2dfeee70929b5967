import type { Rule } from "./rule";

/** What is wrong with a plain value, or null. */
export function complaint(rule: Exclude<Rule, { kind: "object" | "list" }>, value: unknown): string | null {
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
      return textComplaint(rule, value);
    case "picture":
      return textComplaint({ maxLength: rule.maxLength }, value);
  }
}

function textComplaint(
  { maxLength, mayBeEmpty, pattern }: { maxLength?: number; mayBeEmpty?: boolean; pattern?: RegExp },
  value: unknown,
): string | null {
  if (typeof value !== "string") return "不是字符串";
  if (!mayBeEmpty && value.trim() === "") return "不能为空";
  if (pattern && !pattern.test(value)) return "格式错误";
  return maxLength !== undefined && [...value].length > maxLength ? `长度超过 ${maxLength}` : null;
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
  if (rule.multipleOf !== undefined && !isMultiple(value, rule.multipleOf))
    return `须为 ${rule.multipleOf} 的倍数`;
  return null;
}

/** Also for steps like 0.05, which binary fractions only come near to. */
function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-6;
}
