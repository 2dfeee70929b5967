import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SandboxContext } from "../context";
import type { Fault } from "../faults/faults";
import { strike } from "../faults/strike";
import type { Sandbox } from "../state/sandbox";
import { jobIdOf, type Task } from "../state/task";
import { checkCatalogIds } from "./catalog";
import { checkBody } from "./check-body";
import { ensureComputed } from "./compute";
import type { Endpoint } from "./endpoint";
import { loadPictures, type LoadedPicture } from "./load-pictures";
import { CODE, refusal, type Problem } from "./refusal";

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
  const target = { endpoint: endpoint.path, requestId };
  if (requestId) ledger.count(requestId, endpoint.path, "submits");
  const early = faults.take("before", target);
  const struck = early && (await strike(early, signal));
  if (struck) return struck;

  const [problem, ...others] = [...checkBody(endpoint, body), ...checkCatalogIds(body)];
  if (problem) return refuse([problem, ...others]);
  const jobId = jobIdOf(requestId);
  if (!tasks.get(jobId)) {
    const loaded = await loadPictures(endpoint, body, context);
    if ("problems" in loaded) return refuse(loaded.problems);
    const pictures = await keep(join(sandbox.folder, "inputs", jobId), loaded.pictures);
    // Another submit of the same request may have come through while the pictures were fetched.
    if (!tasks.get(jobId)) accept(sandbox, endpoint, body, pictures, context);
  }
  const late = faults.take("after", target);
  const lost = late && (await strike(late, signal));
  return lost ?? acceptance(sandbox, jobId);

  function refuse(problems: [Problem, ...Problem[]]): Response {
    if (requestId) ledger.count(requestId, endpoint.path, "refused");
    return refusal(problems);
  }
}

function accept(
  sandbox: Sandbox,
  endpoint: Endpoint,
  body: Record<string, unknown>,
  pictures: Record<string, string>,
  context: SandboxContext,
): void {
  const now = context.now ?? Date.now;
  const requestId = String(body.requestId);
  const prompt = typeof body.prompt === "string" ? body.prompt : undefined;
  const { waitMs = 0, runMs = endpoint.runMs } = sandbox.settings;
  const startsAt = now() + waitMs;
  const task: Task = {
    jobId: jobIdOf(requestId),
    requestId,
    endpoint: endpoint.path,
    body,
    pictures,
    acceptedAt: now(),
    startsAt,
    readyAt: startsAt + runMs,
    ...fate(sandbox.faults.take("task", { endpoint: endpoint.path, requestId, prompt })),
  };
  sandbox.tasks.put(task.jobId, task);
  sandbox.ledger.count(requestId, endpoint.path, "charged");
  void ensureComputed(sandbox, task, now);
}

function fate(fault: Fault | undefined): Partial<Task> {
  switch (fault?.kind) {
    case "fail":
      return { failure: "生成失败" };
    case "moderation":
      return { failure: "内容审核不通过" };
    case "hold_waiting":
      return { hold: "waiting" };
    case "hold_executing":
      return { hold: "executing" };
    default:
      return {};
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

async function keep(
  folder: string,
  pictures: Record<string, LoadedPicture>,
): Promise<Record<string, string>> {
  const files = Object.entries(pictures).map(async ([path, { bytes, format }]) => {
    const file = join(folder, `${path.replace(/[^a-zA-Z0-9]+/g, "-")}.${format}`);
    // The same request may be submitted several times at once: each writes a file of its own before it renames.
    const unfinished = `${file}.${randomUUID()}`;
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
    return [path, file] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}

/** A body that is JSON at all; the tables judge the rest. */
export async function readBody(request: Request): Promise<Record<string, unknown> | Response> {
  const parsed: unknown = await request.json().catch(() => undefined);
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  return refusal([{ code: CODE.badRequest, path: "", message: "请求体不是 JSON 对象" }]);
}
