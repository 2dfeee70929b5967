import { randomUUID } from "node:crypto";
import type { SandboxContext } from "../context";
import { strike } from "../faults/strike";
import { loadPictures } from "../pictures/load-pictures";
import { namedPictures } from "../rules/named-pictures";
import type { Problem } from "../rules/rule";
import type { Sandbox } from "../state/sandbox";
import { accept } from "../tasks/accept";
import { keepInputs } from "../tasks/keep-inputs";
import { FAULT_ANSWERS, success, wrongParameters } from "./answers";
import { checkSubmit } from "./check-submit";
import { TASK_WORDS } from "./query";

interface Call {
  sandbox: Sandbox;
  context: SandboxContext;
  body: Buffer;
  /** `x-acs-request-id`, under which the ledger keeps the call. */
  requestId: string;
  signal: AbortSignal;
}

/**
 * 提交AIGC任务: every submit that is taken on is a new task and is charged, also when the same one came before or
 * its answer got lost.
 */
export async function submit({ sandbox, context, body, requestId, signal }: Call): Promise<Response> {
  const { ledger, faults } = sandbox;
  const checked = checkSubmit(body);
  const isGood = !Array.isArray(checked);
  const endpoint = isGood ? checked.workflow : "submitTask";
  const prompt = isGood && typeof checked.input.inputText === "string" ? checked.input.inputText : undefined;
  const target = { endpoint, requestId, jobId: "", prompt };
  ledger.count(target, "submits");
  const early = faults.take("before", target);
  const struck = early && (await strike(early, FAULT_ANSWERS, signal));
  if (struck) return struck;

  if (!isGood) return refuse(checked);
  const loaded = await loadPictures(namedPictures(checked.algorithm.input, checked.input), context);
  if ("problems" in loaded) return refuse(loaded.problems);
  const jobId = randomUUID();
  const pictures = await keepInputs(sandbox, jobId, loaded.pictures);
  const { runMs } = checked.algorithm;
  const order = { endpoint, requestId, jobId, body: checked.input, pictures, words: prompt, runMs };
  accept(sandbox, order, TASK_WORDS, context);
  const late = faults.take("after", target);
  const lost = late && (await strike(late, FAULT_ANSWERS, signal));
  return lost ?? success(jobId);

  function refuse(problems: readonly Problem[]): Response {
    ledger.count(target, "refused");
    return wrongParameters(problems);
  }
}
