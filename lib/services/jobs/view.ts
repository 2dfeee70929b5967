import * as z from "zod";
import type { OutputKind } from "../../capabilities/define";
import type { Prisma } from "../../db/client";
import { JOB_ERROR_CODES, JOB_ERRORS, type JobErrorCode } from "../../errors/job-error";
import { DEFAULT_LOCALE, type Locale } from "../../i18n/locales";
import { translator } from "../../i18n/translator";
import { assetUrl } from "../assets/asset-view";
import type { JobStatus } from "../../job-states";
import { previewUrl } from "./preview/address";

/** A job as the HTTP API and the browser see it. */
export interface JobView {
  id: string;
  capability: string;
  provider: string;
  tool: string;
  status: JobStatus;
  /** 0–1 where the vendor says, else null. */
  progress: number | null;
  /** Address of the unfinished picture while the vendor shows one. */
  preview?: string;
  /** As given: the vendor's field names, asset ids for pictures. */
  input: Record<string, unknown>;
  vendorTaskId: string | null;
  outputs: OutputView[];
  error: JobErrorView | null;
  usage: { submits: number; queries: number };
  adjustments: AdjustmentView[];
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

/** One result file or text, in the vendor's order. A withheld one has no url. */
export interface OutputView {
  id: string;
  kind: OutputKind;
  mime: string | null;
  width: number | null;
  height: number | null;
  bytes: number | null;
  sha256: string | null;
  url: string | null;
  text?: string;
  withheld?: true;
  /** It was deleted for good; nothing of it is left. */
  purged?: true;
  /** What chance started from, where the vendor says. */
  seed?: string;
}

/** `message` is ours, in the reader's language; the vendor's words are unchanged. */
export interface JobErrorView {
  code: JobErrorCode;
  message: string;
  vendorCode: string | null;
  vendorMessage: string | null;
  retryable: boolean;
}

const adjustment = z.object({ path: z.string(), change: z.string(), from: z.json(), to: z.json() });
export type AdjustmentView = z.output<typeof adjustment>;

const storedError = z.object({
  code: z.enum(JOB_ERROR_CODES),
  vendorCode: z.string().nullable(),
  vendorMessage: z.string().nullable(),
});

/** The part of an asset's facts that a result shows. */
const withSeed = z.object({ seed: z.string() });

/** What a view needs besides the row itself. */
export const WITH_OUTPUTS = {
  outputs: { orderBy: { index: "asc" }, include: { asset: true } },
} as const satisfies Prisma.JobInclude;

export type JobWithOutputs = Prisma.JobGetPayload<{ include: typeof WITH_OUTPUTS }>;

/** Shows a row in a reader's language. */
export function viewJob(row: JobWithOutputs, locale: Locale = DEFAULT_LOCALE): JobView {
  return {
    id: row.id,
    capability: row.capability,
    provider: row.provider,
    tool: row.tool,
    status: row.status,
    progress: row.progress,
    ...(row.previewKey === null ? {} : { preview: previewUrl(row.id, row.previewKey) }),
    input: z.record(z.string(), z.unknown()).parse(row.input),
    vendorTaskId: row.vendorTaskId,
    outputs: row.outputs.map(viewOutput),
    error: row.error === null ? null : viewError(row, locale),
    usage: { submits: row.submits, queries: row.queries },
    adjustments: z.array(adjustment).parse(row.adjustments),
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

function viewOutput({
  id,
  kind,
  text,
  withheld,
  purgedAt,
  asset,
}: JobWithOutputs["outputs"][number]): OutputView {
  return {
    id,
    kind,
    mime: asset?.mime ?? null,
    width: asset?.width ?? null,
    height: asset?.height ?? null,
    bytes: asset?.bytes ?? null,
    sha256: asset?.sha256 ?? null,
    url: asset ? assetUrl(asset.id) : null,
    ...(text === null ? {} : { text }),
    ...(withheld ? { withheld } : {}),
    ...(purgedAt ? { purged: true as const } : {}),
    ...withSeed.safeParse(asset?.facts).data,
  };
}

function viewError({ error: value, status }: JobWithOutputs, locale: Locale): JobErrorView {
  const error = storedError.parse(value);
  const { title, advice } = status === "uncertain" ? uncertainWords(locale) : errorWords(error.code, locale);
  const stop = locale === "zh-CN" ? "。" : ". ";
  return { ...error, message: `${title}${stop}${advice}`, retryable: JOB_ERRORS[error.code].retryable };
}

function errorWords(code: JobErrorCode, locale: Locale) {
  const words = translator(locale, "errors.job");
  return { title: words(`${code}.title`), advice: words(`${code}.advice`) };
}

/** What is not known is worse to keep quiet about than the silence it came from. */
function uncertainWords(locale: Locale) {
  const words = translator(locale, "form.uncertain");
  return { title: words("title"), advice: words("advice") };
}
