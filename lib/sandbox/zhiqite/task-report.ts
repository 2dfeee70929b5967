import type { SandboxContext } from "../context";
import type { Settings } from "../state/settings";
import { statusOf, type Task } from "../state/task";
import { seedsOf } from "./seeds";

/** 任务状态 1:生成中 2:成功 0:失败 3:排队中 5:任务上传中. */
const STATUS = { failed: 0, executing: 1, succeed: 2, waiting: 3, uploading: 5 } as const;
const WORDS = {
  failed: "任务失败！",
  executing: "任务生成中！",
  succeed: "任务成功 !",
  waiting: "任务排队中！",
  uploading: "任务上传中！",
};

/** In the last part of its time a task's pictures are on their way to where they can be fetched. */
const UPLOADING_FROM = 0.92;
const MOST_PROGRESS = 0.99;

/** How far a running task has come by the clock, from 0 to almost 1. */
export function progressOf({ startsAt, readyAt }: Task, now: number): number {
  const share = (now - startsAt) / Math.max(1, readyAt - startsAt);
  return Math.min(MOST_PROGRESS, Math.max(0, share));
}

/** The `data` of queryTaskInfo, without the picture of the way there. */
export function taskReport(task: Task, { origin, now = Date.now }: SandboxContext, settings: Settings) {
  const word = stageOf(task, now());
  return {
    id_task: task.jobId,
    status: STATUS[word],
    desc: word === "failed" ? (task.failure ?? WORDS.failed) : WORDS[word],
    temporaryImageDto: null,
    differentialImageRspList: word === "succeed" ? picturesOf(task, origin, settings) : null,
  };
}

/** Where a task stands, in this vendor's terms. */
export function stageOf(task: Task, now: number): keyof typeof STATUS {
  const status = statusOf(task, now);
  if (status === "canceled") return "failed";
  const uploads =
    status === "executing" && !task.hold && task.result && progressOf(task, now) >= UPLOADING_FROM;
  return uploads ? "uploading" : status;
}

function picturesOf(task: Task, origin: string, { withheld = "both" }: Settings) {
  const seeds = seedsOf(task.body, task.requestId);
  return (task.result?.files ?? []).map(({ name }, index) => {
    const isWithheld = task.withheld?.includes(index) ?? false;
    const isDeleted = isWithheld && withheld !== "audit";
    return {
      img_audit: [{ confidence: null, label: isWithheld ? "pornographic_adultContent" : "nonLabel" }],
      img_audit_status: !isWithheld || withheld === "deleted",
      image_status: isDeleted ? 2 : 1,
      image_url: isDeleted ? "" : `${origin}/sandbox/files/${name}`,
      seed: seeds[index],
    };
  });
}
