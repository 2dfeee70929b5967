import type { SandboxContext } from "../context";
import { strike } from "../faults/strike";
import { loadPictures } from "../pictures/load-pictures";
import type { Problem } from "../rules/rule";
import type { Sandbox } from "../state/sandbox";
import { statusOf, type Task } from "../state/task";
import { accept } from "../tasks/accept";
import { keepInputs } from "../tasks/keep-inputs";
import type { Door } from "./call";
import { callBack, callBackEarly } from "./call-back";
import { checkBody, normalised, picturesOf, taskIdOf } from "./check-body";
import type { Endpoint } from "./endpoints";
import { faultAnswers, refusal, refusalOf, success } from "./refusal";
import { countOf } from "./seeds";
import { toolReport } from "./tool-report";

const WORDS = { failed: "任务失败！", moderated: "任务失败：内容审核不通过" };
/** The document sets no limit; somebody's machine does. */
const MOST_PICTURES = 64;

interface Submit {
  sandbox: Sandbox;
  context: SandboxContext;
  endpoint: Endpoint;
  body: Record<string, unknown>;
  door: Door;
  signal: AbortSignal;
}

/** Takes a task on. Its id is the caller's, and the document does not say that repeating it is free: it is not. */
export async function submit(call: Submit): Promise<Response> {
  const { sandbox, context, endpoint, door, signal } = call;
  const body = normalised(endpoint, call.body, sandbox.settings);
  const id = taskIdOf(endpoint, body);
  const subject = { endpoint: endpoint.path, requestId: id, jobId: id };
  const answers = faultAnswers(door);
  if (id) sandbox.ledger.count(subject, "submits");
  const early = sandbox.faults.take("before", subject);
  const struck = early && (await strike(early, answers, signal));
  if (struck) return struck;

  const problems = checkBody(endpoint, body);
  if (problems.length > 0) return refuse(problems);
  if (!id) return refusal("任务id 格式错误");
  if (countOf(body) > MOST_PICTURES) return refuse([{ path: "n_iter", message: `最多 ${MOST_PICTURES} 张` }]);
  const loaded = await loadPictures(picturesOf(endpoint, body), context);
  if ("problems" in loaded) return refuse(loaded.problems);
  const task = take(call, body, id, await keepInputs(sandbox, id, loaded.pictures));
  if (sandbox.settings.callback === "early") await callBackEarly(sandbox, task, context);
  else void callBack(sandbox, task, context);

  const late = sandbox.faults.take("after", subject);
  const lost = late && (await strike(late, answers, signal));
  return (
    lost ?? success(endpoint.family === "sd" ? { task_id: id } : toolReport(task, context, sandbox.settings))
  );

  function refuse(reasons: readonly Problem[]): Response {
    if (id) sandbox.ledger.count(subject, "refused");
    return refusalOf(reasons);
  }
}

/** A new task; while one of the same id is under way, money is taken and nothing more is made. */
function take(
  { sandbox, context, endpoint }: Submit,
  body: Record<string, unknown>,
  id: string,
  pictures: Record<string, string>,
): Task {
  const known = sandbox.tasks.get(id);
  const target = { endpoint: endpoint.path, requestId: id, jobId: id };
  if (known && !isSettled(known, (context.now ?? Date.now)())) {
    sandbox.ledger.count(target, "charged");
    return known;
  }
  const { callbackUrl: url } = body;
  const order = {
    ...target,
    body,
    pictures,
    runMs: endpoint.runMs,
    withheld: withheldOf(sandbox, endpoint, body, id),
    callback: typeof url === "string" ? { url, attempts: 0, delivered: false } : undefined,
  };
  return accept(sandbox, order, WORDS, context);
}

function isSettled(task: Task, now: number): boolean {
  return ["succeed", "failed"].includes(statusOf(task, now));
}

function withheldOf(
  { faults }: Sandbox,
  { path }: Endpoint,
  body: Record<string, unknown>,
  id: string,
): number[] {
  const prompt = typeof body.prompt === "string" ? body.prompt : undefined;
  const target = { endpoint: path, requestId: id, prompt };
  return Array.from({ length: countOf(body) }, (_, index) => index).filter(
    (index) => faults.take("picture", { ...target, index }) !== undefined,
  );
}
