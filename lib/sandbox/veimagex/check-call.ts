import { checkFields } from "../rules/check-fields";
import { isObject } from "../rules/rule";
import { platformError, wrongParameter } from "./answers";
import { SANDBOX_PLACE } from "./place";
import { BODY, nameComplaint } from "./rules";

/** A good call: what to draw, from which picture, and under which name it is kept. */
export interface GoodCall {
  prompt: string;
  pictureUrl: string;
  name: string | undefined;
  overwrite: boolean;
}

/** Reads a call by the document's tables, or answers what is wrong with it. */
export function checkCall(query: URLSearchParams, body: unknown): GoodCall | Response {
  if (query.get("Action") !== "GetCVImageGenerateResult" || query.get("Version") !== "2023-05-01") {
    return platformError({ CodeN: 100008, Code: "InvalidActionOrVersion", Message: "接口或版本不存在" }, 404);
  }
  const serviceId = query.get("ServiceId");
  if (!serviceId) return wrongParameter("ServiceId", "不能为空");
  if (serviceId !== SANDBOX_PLACE.serviceId) return wrongParameter("ServiceId", "服务不存在");
  if (!isObject(body)) return wrongParameter("", "请求体不是 JSON 对象");
  const [problem] = checkFields(BODY, body);
  if (problem) return wrongParameter(problem.path, problem.message);
  return goodCall(body);
}

/** The tables have been checked, so what they promise is there. */
function goodCall(body: Record<string, unknown>): GoodCall | Response {
  if (body.Domain !== SANDBOX_PLACE.domain) return wrongParameter("Domain", "域名未绑定到该服务");
  if (String(body.Template).startsWith("~")) return wrongParameter("Template", "不带 ~");
  if (body.Template !== SANDBOX_PLACE.template) return wrongParameter("Template", "模板不存在");
  const [name] = Array.isArray(body.Outputs) ? body.Outputs.map(String) : [];
  const complaint = name === undefined ? null : nameComplaint(name);
  if (complaint) return wrongParameter("Outputs", complaint);
  const model = isObject(body.ReqJson) ? body.ReqJson : {};
  const [first] = Array.isArray(model.image_urls) ? model.image_urls.map(String) : [];
  const pictureUrl = typeof body.ImageUrl === "string" ? body.ImageUrl : (first ?? "");
  return { prompt: String(model.prompt), pictureUrl, name, overwrite: body.Overwrite === true };
}
