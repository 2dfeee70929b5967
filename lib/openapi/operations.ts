import * as z from "zod";
import {
  assetAnswer,
  capabilityAnswer,
  catalogItemAnswer,
  healthAnswer,
  jobAnswer,
  jobEventAnswer,
  pageOf,
} from "./answers";
import { ADMIN_OPERATIONS } from "./admin-operations";
import type { Operation } from "./operation";
import { cancelBody, catalogQuery, jobsQuery, resolveBody, submitBody } from "./requests";

const SUBMIT_PROBLEMS = [
  "provider_not_configured",
  "provider_disabled",
  "capability_disabled",
  "local_url",
  "unknown_capability",
  "disk_full",
  "invalid_input",
] as const;

const studio: Operation[] = [
  {
    method: "get",
    path: "/health",
    summary: "How the studio is; 503 when it cannot serve",
    tag: "Studio",
    access: "anyone",
    status: 200,
    answer: healthAnswer,
    orStatus: 503,
  },
  {
    method: "get",
    path: "/openapi.json",
    summary: "This document",
    tag: "Studio",
    access: "anyone",
    status: 200,
    answer: z.looseObject({ openapi: z.string() }),
  },
  {
    method: "get",
    path: "/capabilities",
    summary: "Every capability with the JSON Schema of its input",
    tag: "Studio",
    access: "signed-in",
    status: 200,
    answer: z.object({ items: z.array(capabilityAnswer) }),
  },
  {
    method: "get",
    path: "/events",
    summary: `Server-sent events \`job\` of the caller's jobs; resumes after Last-Event-ID`,
    tag: "Jobs",
    access: "signed-in",
    status: 200,
    answer: "stream",
  },
];

const jobs: Operation[] = [
  {
    method: "post",
    path: "/jobs",
    summary: "Submit a job",
    tag: "Jobs",
    access: "signed-in",
    body: { schema: submitBody },
    status: 202,
    answer: jobAnswer,
    problems: [...SUBMIT_PROBLEMS, "idempotency_conflict"],
  },
  {
    method: "get",
    path: "/jobs",
    summary: "The caller's jobs, newest first",
    tag: "Jobs",
    access: "signed-in",
    query: jobsQuery,
    status: 200,
    answer: pageOf(jobAnswer),
  },
  {
    method: "get",
    path: "/jobs/{id}",
    summary: "One job",
    tag: "Jobs",
    access: "signed-in",
    status: 200,
    answer: jobAnswer,
  },
  {
    method: "delete",
    path: "/jobs/{id}",
    summary: "Put a job with its outputs in the trash",
    tag: "Jobs",
    access: "signed-in",
    status: 204,
    answer: "empty",
  },
  {
    method: "post",
    path: "/jobs/{id}/cancel",
    summary: "Cancel a job where that is still possible",
    tag: "Jobs",
    access: "signed-in",
    body: { schema: cancelBody, optional: true },
    status: 200,
    answer: jobAnswer,
  },
  {
    method: "post",
    path: "/jobs/{id}/retry",
    summary: "A new job with the same input",
    tag: "Jobs",
    access: "signed-in",
    status: 202,
    answer: jobAnswer,
    problems: [...SUBMIT_PROBLEMS, "wrong_state"],
  },
  {
    method: "post",
    path: "/jobs/{id}/resolve",
    summary: "Give an uncertain job up",
    tag: "Jobs",
    access: "signed-in",
    body: { schema: resolveBody },
    status: 200,
    answer: jobAnswer,
    problems: ["wrong_state"],
  },
];

const assets: Operation[] = [
  {
    method: "post",
    path: "/assets",
    summary: "Upload a picture; the same bytes give the same asset",
    tag: "Assets",
    access: "signed-in",
    body: "upload",
    status: 201,
    answer: assetAnswer,
  },
  {
    method: "get",
    path: "/assets/{id}",
    summary: "One asset",
    tag: "Assets",
    access: "signed-in",
    status: 200,
    answer: assetAnswer,
  },
  {
    method: "delete",
    path: "/assets/{id}",
    summary: "Put an asset in the trash",
    tag: "Assets",
    access: "signed-in",
    status: 204,
    answer: "empty",
  },
  {
    method: "get",
    path: "/assets/{id}/file",
    summary: "The bytes of an asset, or a thumbnail",
    tag: "Assets",
    access: "signed-in",
    query: z.object({
      w: z.literal(["256", "512", "1024"]).optional().meta({ description: "Width of a thumbnail." }),
    }),
    status: 200,
    answer: "file",
  },
];

const catalogues: Operation[] = [
  {
    method: "get",
    path: "/catalog/{kind}",
    summary: "A vendors' catalogue, paged",
    tag: "Catalogues",
    access: "signed-in",
    query: catalogQuery,
    status: 200,
    answer: pageOf(catalogItemAnswer),
  },
  {
    method: "post",
    path: "/catalog/{kind}/refresh",
    summary: "Mirror a catalogue anew in the background",
    tag: "Catalogues",
    access: "administrator",
    status: 202,
    answer: z.object({ providers: z.array(z.string()) }),
  },
  {
    method: "get",
    path: "/catalog/{kind}/{provider}/{id}/thumbnail",
    summary: "The picture of an entry",
    tag: "Catalogues",
    access: "signed-in",
    status: 200,
    answer: "file",
  },
];

/** Every operation of the HTTP API. */
export const OPERATIONS: readonly Operation[] = [
  ...studio,
  ...assets,
  ...jobs,
  ...catalogues,
  ...ADMIN_OPERATIONS,
];

/** What a `job` event carries. */
export const JOB_EVENT = jobEventAnswer;
