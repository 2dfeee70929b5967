import { isObject, type PictureDemands, type Rule, type Rules } from "./rule";

/** A picture's address as a body names it. */
export interface NamedPicture {
  path: string;
  url: string;
  demands: PictureDemands;
}

/** Every picture a (good) body names, in the tables' order. */
export function namedPictures(rules: Rules, body: Record<string, unknown>, prefix = ""): NamedPicture[] {
  return Object.entries(rules).flatMap(([name, rule]) => named(rule, body[name], prefix + name));
}

function named(rule: Rule, value: unknown, path: string): NamedPicture[] {
  if (rule.kind === "picture") {
    return typeof value === "string" ? [{ path, url: value, demands: rule.demands }] : [];
  }
  if (rule.kind === "list") {
    const items: unknown[] = Array.isArray(value) ? value : [];
    return items.flatMap((item, index) => named(rule.item, item, `${path}[${index}]`));
  }
  return rule.kind === "object" && isObject(value) ? namedPictures(rule.fields, value, `${path}.`) : [];
}
