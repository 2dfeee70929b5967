import { randomUUID } from "node:crypto";
import type { SandboxContext } from "../context";
import { pause, strike } from "../faults/strike";
import type { Sandbox } from "../state/sandbox";
import { statusOf, type Task } from "../state/task";
import { accept } from "../tasks/accept";
import { ensureComputed } from "../tasks/compute";
import { keepInputs } from "../tasks/keep-inputs";
import { generated, modelError, platformError, wrongParameter } from "./answers";
import type { GoodCall } from "./check-call";
import { FAULT_ANSWERS } from "./fault-answers";
import { loadPicture } from "./load-picture";
import { GENERATE } from "./operations";

/** Milliseconds it takes at least, when the settings do not say: quicker than the vendor's dozen seconds. */
const RUN_MS = 1_500;
const LOOK_EVERY_MS = 40;
const WORDS = { failed: "Internal Error", moderated: "Pre Img Risk Not Pass" };

interface Call {
  sandbox: Sandbox;
  context: SandboxContext;
  call: GoodCall;
  signal: AbortSignal;
}

/** One whole call: nothing repeats it for free, and its answer is the picture. */
export async function generate({ sandbox, context, call, signal }: Call): Promise<Response> {
  const { ledger, faults } = sandbox;
  const { prompt, name = randomUUID(), overwrite } = call;
  const target = { endpoint: GENERATE, requestId: requestIdOf(name), jobId: randomUUID() };
  ledger.count(target, "submits");
  const early = faults.take("before", { ...target, prompt });
  const struck = early && (await strike(early, FAULT_ANSWERS, signal));
  if (struck) return struck;
  if (!overwrite && isTaken(sandbox, name)) {
    return refuse(platformError({ CodeN: 601015, Code: "FileAlreadyExist", Message: `${name} 已存在` }));
  }
  const picture = await loadPicture(call.pictureUrl, context);
  if (typeof picture === "string") return refuse(wrongParameter("ImageUrl", picture));
  const pictures = await keepInputs(sandbox, target.jobId, { image: picture });
  const order = { ...target, body: { prompt, name }, pictures, runMs: RUN_MS };
  const { jobId } = accept(sandbox, order, WORDS, context);
  const late = faults.take("after", { ...target, prompt });
  const lost = late && (await strike(late, FAULT_ANSWERS, signal));
  return lost ?? answerOf(await finished(sandbox, jobId, context, signal), sandbox, context);

  function refuse(answer: Response): Response {
    ledger.count(target, "refused");
    return answer;
  }
}

/** The ledger's key: the output's name, without the studio's own folder. */
function requestIdOf(name: string): string {
  return name.replace(/^studio\//, "");
}

function isTaken({ tasks }: Sandbox, name: string): boolean {
  return tasks.all().some(({ body, failure }) => body.name === name && failure === undefined);
}

/** The task once it has come to an end; undefined when the caller has gone or the task was forgotten. */
async function finished(
  sandbox: Sandbox,
  jobId: string,
  { now = Date.now }: SandboxContext,
  signal: AbortSignal,
): Promise<Task | undefined> {
  for (;;) {
    const task = sandbox.tasks.get(jobId);
    if (!task || signal.aborted || sandbox.closed.aborted) return undefined;
    const status = statusOf(task, now());
    if (status === "succeed" || status === "failed") return task;
    void ensureComputed(sandbox, task, now);
    await pause(LOOK_EVERY_MS, signal);
  }
}

function answerOf(task: Task | undefined, { settings }: Sandbox, { origin }: SandboxContext): Response {
  const { respJson = "object", imageUrls = "address" } = settings;
  if (!task) return new Response("Internal Server Error", { status: 500 });
  if (task.failure !== undefined) return modelError(task.moderated ? 50411 : 50500, task.failure, respJson);
  const [file] = task.result?.files ?? [];
  const storeUri = `tos-cn-i-sandbox/${String(task.body.name)}`;
  const imageUrl = imageUrls === "storage" ? storeUri : `${origin}/sandbox/files/${file?.name}`;
  return generated({ imageUrl, storeUri, seconds: (Date.now() - task.acceptedAt) / 1_000 }, respJson);
}
