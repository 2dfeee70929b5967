import * as z from "zod";
import { ASSET_LABELS, BEST_RATING } from "../asset-marks";
import { TOOL_IDS } from "../capabilities/tools";
import { JOB_ERROR_CODES } from "../errors/job-error";
import { JOB_STATUSES } from "../job-states";
import type { AdjustmentView, JobView } from "../services/jobs/view";
import type { AssetView } from "../services/assets/contract";
import type { Health } from "../services/health/check-health";
import { VENDOR_IDS } from "../vendors/vendor-ids";

/** What the HTTP API answers, for the OpenAPI document and the tests that hold answers against it. */

const time = z.iso.datetime();
const kind = z.enum(["image", "video", "vector", "document", "text"]);

export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
});

export const healthAnswer = z.object({
  status: z.enum(["ok", "degraded", "failed"]),
  database: z.enum(["ok", "failed"]),
  storage: z.enum(["ok", "full", "failed"]),
  worker: z.enum(["ok", "absent"]),
}) satisfies z.ZodType<Health>;

export const capabilityAnswer = z.object({
  id: z.string(),
  provider: z.enum(VENDOR_IDS),
  tools: z.array(z.enum(TOOL_IDS)),
  title: z.string(),
  enabled: z.boolean(),
  inputSchema: z
    .record(z.string(), z.unknown())
    .meta({ description: "A JSON Schema object (draft 2020-12)." }),
  output: z.object({ kinds: z.array(kind) }),
});

const outputAnswer = z.object({
  id: z.string(),
  kind,
  mime: z.string().nullable(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  bytes: z.int().nullable(),
  sha256: z.string().nullable(),
  url: z.string().nullable(),
  text: z.string().optional(),
  withheld: z.literal(true).optional(),
  purged: z.literal(true).optional().meta({ description: "Deleted for good; nothing of it is left." }),
  seed: z.string().optional().meta({ description: "What chance started from, where the vendor says." }),
});

/** Not `z.json()`: its schema refers to itself by a place the document does not have. */
const anyJson = z.custom<AdjustmentView["from"]>();

export const jobAnswer = z.object({
  id: z.uuid(),
  capability: z.string(),
  provider: z.string(),
  tool: z.string(),
  status: z.enum(JOB_STATUSES),
  progress: z.number().min(0).max(1).nullable(),
  preview: z
    .string()
    .optional()
    .meta({ description: "Where the unfinished picture is, while the vendor shows one." }),
  input: z.record(z.string(), z.unknown()),
  vendorTaskId: z.string().nullable(),
  outputs: z.array(outputAnswer),
  error: z
    .object({
      code: z.enum(JOB_ERROR_CODES),
      message: z.string(),
      vendorCode: z.string().nullable(),
      vendorMessage: z.string().nullable(),
      retryable: z.boolean(),
    })
    .nullable(),
  usage: z.object({ submits: z.int(), queries: z.int() }),
  adjustments: z.array(z.object({ path: z.string(), change: z.string(), from: anyJson, to: anyJson })),
  createdAt: time,
  startedAt: time.nullable(),
  finishedAt: time.nullable(),
}) satisfies z.ZodType<JobView>;

export const assetAnswer = z.object({
  id: z.uuid(),
  kind,
  mime: z.string(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  bytes: z.int(),
  sha256: z.string(),
  url: z.string(),
  thumbnailUrl: z.string().nullable(),
  placeholder: z.string().nullable(),
  name: z.string().nullable(),
  createdAt: time,
  own: z.boolean().meta({ description: "False for what somebody else shares." }),
  favourite: z.boolean(),
  rating: z.int().min(0).max(BEST_RATING),
  label: z.enum(ASSET_LABELS).nullable(),
  source: z.enum(["upload", "output"]),
  hasAlpha: z.boolean(),
  trimBox: z.object({ left: z.int(), top: z.int(), width: z.int(), height: z.int() }).nullable(),
  frames: z.int(),
  durationMs: z.int().optional(),
  jobId: z.uuid().optional(),
}) satisfies z.ZodType<AssetView>;

export const jobEventAnswer = z.object({
  id: z.uuid(),
  status: z.enum(JOB_STATUSES),
  progress: z.number().nullable(),
  preview: z.string().optional(),
});

/** One page of a list. */
export function pageOf<S extends z.ZodType>(item: S) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
