import * as z from "zod";
import { failure } from "../../errors/job-error";
import type { QueryOutcome, VendorResult } from "../contract";
import { taskFailure } from "./errors";
import { readPreview } from "./preview";
import { numberOrText, toNumber } from "./wire-types";

/** `differentialImageRspList`: one picture each. */
const picture = z.looseObject({
  img_audit_status: z.union([z.boolean(), z.string()]).nullish(),
  image_status: numberOrText.nullish(),
  image_url: z.string().nullish(),
  seed: numberOrText.nullish(),
});

/** `data` of queryTaskInfo, and the body of an SD task's callback. */
const task = z.looseObject({
  status: numberOrText,
  desc: z.string().nullish(),
  temporaryImageDto: z
    .looseObject({ progress: numberOrText.nullish(), currentImage: z.string().nullish() })
    .nullish(),
  differentialImageRspList: z.array(picture).nullish(),
});

/** What queryTaskInfo says: 0 failed, 1 running, 2 done, 3 queued, 5 uploading. */
export function readSdTask(data: unknown): QueryOutcome {
  const parsed = task.safeParse(data);
  if (!parsed.success) return { kind: "unanswered", failure: failure("bad_answer") };
  const { status, desc, differentialImageRspList } = parsed.data;
  switch (toNumber(status)) {
    case 0:
      return { kind: "failed", failure: taskFailure(desc ?? null) };
    case 1:
    case 5:
      return running(parsed.data);
    case 2:
      return finished(differentialImageRspList ?? []);
    case 3:
      return { kind: "waiting" };
    default:
      return { kind: "unanswered", failure: failure("bad_answer", null, desc) };
  }
}

function running({ temporaryImageDto }: z.output<typeof task>): QueryOutcome {
  const progress = toNumber(temporaryImageDto?.progress);
  const preview = readPreview(temporaryImageDto?.currentImage);
  return {
    kind: "running",
    ...(progress === undefined ? {} : { progress: Math.min(1, Math.max(0, progress)) }),
    ...(preview ? { preview } : {}),
  };
}

/** Success without any picture is none: there is nothing to wait for. */
function finished(pictures: readonly z.output<typeof picture>[]): QueryOutcome {
  const files = pictures.flatMap((one): VendorResult["files"] => {
    const url = one.image_url?.trim() ?? "";
    if (isWithheld(one)) return [{ url, withheld: true }];
    const seed = one.seed === null || one.seed === undefined ? {} : { seed: String(one.seed) };
    return url === "" ? [] : [{ url, ...seed }];
  });
  if (files.length === 0) return { kind: "failed", failure: failure("bad_answer") };
  return { kind: "succeeded", result: { files, texts: [] } };
}

/** 建议是否展示 false, or 图片状态 2 (deleted, because it breaks the rules). */
function isWithheld({ img_audit_status, image_status }: z.output<typeof picture>): boolean {
  return String(img_audit_status).toLowerCase() === "false" || toNumber(image_status) === 2;
}
