import * as z from "zod";
import { JOB_STATUSES } from "../job-states";
import type { AssetDetail } from "../services/assets/contract";
import { RETRY_REFUSALS, type RetriedJob, type RetryPlan } from "../services/jobs/retry-failed";
import type { Lineage } from "../services/lineage/lineage-view";
import type { BulkAnswer } from "../services/organise/bulk";
import { SHARINGS, type CollectionAnswer } from "../answers/collection-answer";
import type { TagAnswer } from "../answers/tag-answer";
import { assetAnswer } from "./answers";

const time = z.iso.datetime();
const named = z.object({ id: z.uuid(), name: z.string() });
const upTo = { description: "Stops at 1,000, which then stands for that many or more." };

export const assetDetailAnswer = assetAnswer.extend({
  notes: z.string().nullable(),
  tags: z.array(named),
  collections: z.array(named),
  ownerName: z.string().optional(),
}) satisfies z.ZodType<AssetDetail>;

export const bulkAnswerShape = z.object({
  changed: z.int(),
  refused: z.array(z.string()).meta({ description: "Unknown, in the trash, or not the caller's to change." }),
}) satisfies z.ZodType<BulkAnswer>;

export const tagAnswer = named.extend({ count: z.int().meta(upTo) }) satisfies z.ZodType<TagAnswer>;
export const renamedTagAnswer = named;

export const collectionAnswerShape = z.object({
  id: z.uuid(),
  name: z.string(),
  parentId: z.uuid().nullable(),
  sharing: z.enum(SHARINGS),
  own: z.boolean(),
  ownerName: z.string(),
  mayAdd: z.boolean(),
  count: z.int().meta(upTo),
  coverId: z.uuid().nullable(),
  coverChosen: z.boolean(),
  createdAt: time,
  updatedAt: time,
}) satisfies z.ZodType<CollectionAnswer>;

export const lineageAnswer = z.object({
  id: z.uuid(),
  pictures: z.array(
    z.object({
      id: z.uuid(),
      generation: z.int(),
      kind: z.enum(["image", "video", "vector", "document", "text"]),
      thumbnailUrl: z.string().nullable(),
      placeholder: z.string().nullable(),
      name: z.string().nullable(),
      gone: z.boolean(),
    }),
  ),
  runs: z.array(
    z.object({
      id: z.uuid(),
      tool: z.string(),
      status: z.enum(JOB_STATUSES),
      createdAt: time,
      inputs: z.array(z.uuid()),
      outputs: z.array(z.uuid()),
    }),
  ),
  more: z.object({ before: z.boolean(), after: z.boolean() }),
}) satisfies z.ZodType<Lineage>;

export const retryPlanAnswer = z.object({
  ids: z.array(z.uuid()),
  calls: z.int().meta({ description: "How many of them the vendor is paid for again." }),
  more: z.boolean(),
}) satisfies z.ZodType<RetryPlan>;

export const retriedAnswer = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      jobId: z.uuid().nullable().meta({ description: "The new job." }),
      refusal: z.enum(RETRY_REFUSALS).nullable(),
    }) satisfies z.ZodType<RetriedJob>,
  ),
});
