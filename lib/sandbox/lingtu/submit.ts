import type { SandboxContext } from "../context";
import { strike } from "../faults/strike";
import { loadPictures } from "../pictures/load-pictures";
import { namedPictures } from "../rules/named-pictures";
import { isObject, type Problem } from "../rules/rule";
import type { Sandbox } from "../state/sandbox";
import { jobIdOf } from "../state/task";
import { accept } from "../tasks/accept";
import { keepInputs } from "../tasks/keep-inputs";
import { checkCatalogIds } from "./catalog";
import { checkBody } from "./check-body";
import type { Endpoint } from "./endpoint";
import { FAULT_ANSWERS } from "./fault-answers";
import { CODE, refusal } from "./refusal";

const WORDS = { failed: "生成失败", moderated: "内容审核不通过" };

interface Call {
  sandbox: Sandbox;
  context: SandboxContext;
  endpoint: Endpoint;
  body: Record<string, unknown>;
  signal: AbortSignal;
}

/** A submit: the same requestId gives the same job and is charged once, whatever went wrong in between. */
export async function submit({ sandbox, context, endpoint, body, signal }: Call): Promise<Response> {
  const { ledger, faults, tasks } = sandbox;
  const requestId = typeof body.requestId === "string" ? body.requestId : "";
  const jobId = jobIdOf(requestId);
  const target = { endpoint: endpoint.path, requestId, jobId };
  if (requestId) ledger.count(target, "submits");
  const early = faults.take("before", target);
  const struck = early && (await strike(early, FAULT_ANSWERS, signal));
  if (struck) return struck;

  const [problem, ...others] = [...checkBody(endpoint, body), ...checkCatalogIds(body)];
  if (problem) return refuse([problem, ...others]);
  if (!tasks.get(jobId)) {
    const result = { width: Number(body.width), height: Number(body.height) };
    const named = namedPictures(endpoint.rules, body);
    const loaded = await loadPictures(named, context, { result, code: CODE.image });
    if ("problems" in loaded) return refuse(loaded.problems);
    const pictures = await keepInputs(sandbox, jobId, loaded.pictures);
    // Another submit of the same request may have come through while the pictures were fetched.
    if (!tasks.get(jobId)) {
      accept(sandbox, { ...target, body, pictures, runMs: endpoint.runMs }, WORDS, context);
    }
  }
  const late = faults.take("after", target);
  const lost = late && (await strike(late, FAULT_ANSWERS, signal));
  return lost ?? acceptance(sandbox, jobId);

  function refuse(problems: [Problem, ...Problem[]]): Response {
    if (requestId) ledger.count(target, "refused");
    return refusal(problems);
  }
}

/** The bare job id, quoted or not, or inside what gateways put around it. Never a JavaScript number. */
function acceptance({ settings }: Sandbox, jobId: string): Response {
  const { envelope = "alternate" } = settings;
  const style = envelope === "alternate" ? (/[02468]$/.test(jobId) ? "bare" : "quoted") : envelope;
  const text = {
    bare: jobId,
    quoted: JSON.stringify(jobId),
    object: `{"jobId":${jobId}}`,
    envelope: `{"code":0,"message":"success","data":${jobId}}`,
  }[style];
  return new Response(text, { headers: { "content-type": "application/json" } });
}

/** A body that is JSON at all; the tables judge the rest. */
export async function readBody(request: Request): Promise<Record<string, unknown> | Response> {
  const parsed: unknown = await request.json().catch(() => undefined);
  if (isObject(parsed)) return parsed;
  return refusal([{ code: CODE.badRequest, path: "", message: "请求体不是 JSON 对象" }]);
}
