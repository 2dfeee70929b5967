import { checkFields } from "../rules/check-fields";
import { namedPictures, type NamedPicture } from "../rules/named-pictures";
import { isObject, type Problem } from "../rules/rule";
import type { Settings } from "../state/settings";
import type { Endpoint } from "./endpoints";

type Body = Record<string, unknown>;

const TASK_ID = /^\S{1,128}$/;

/** A body under the tables' own spelling; the spelling that is not understood is not seen. */
export function normalised({ family }: Endpoint, body: Body, { scriptsKey = "either" }: Settings): Body {
  if (family === "tool") return body;
  const { always_on_scripts: first, alwayson_scripts: second, ...rest } = body;
  const read = { either: first ?? second, always_on_scripts: first, alwayson_scripts: second }[scriptsKey];
  return read === undefined ? rest : { ...rest, always_on_scripts: read };
}

/** Every way in which a body breaks its endpoint's table; empty when it is good. */
export function checkBody(endpoint: Endpoint, body: Body): Problem[] {
  if (endpoint.rules) return checkFields(endpoint.rules, body);
  const id = body.businessTaskId;
  return typeof id === "string" && id !== "" ? [] : [{ path: "businessTaskId", message: "不能为空" }];
}

/** The task's id in a body, or empty when there is none that could be one. */
export function taskIdOf({ family }: Endpoint, body: Body): string {
  const scripts = body.always_on_scripts;
  const id = family === "tool" ? body.businessTaskId : isObject(scripts) ? scripts.id_task : undefined;
  return typeof id === "string" && TASK_ID.test(id) ? id : "";
}

/** Every picture a good body names; of a tool without a table, every address in it. */
export function picturesOf({ rules }: Endpoint, body: Body): NamedPicture[] {
  return rules ? namedPictures(rules, body) : addresses(body, "");
}

function addresses(value: unknown, path: string): NamedPicture[] {
  if (typeof value === "string") {
    return /^https?:\/\//.test(value) ? [{ path, url: value, demands: {} }] : [];
  }
  const entries = Array.isArray(value)
    ? value.map((item: unknown, index) => [`${path}[${index}]`, item] as const)
    : isObject(value)
      ? Object.entries(value).map(([name, item]) => [path ? `${path}.${name}` : name, item] as const)
      : [];
  return entries.filter(([name]) => name !== "callbackUrl").flatMap(([name, item]) => addresses(item, name));
}
