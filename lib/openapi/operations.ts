import * as z from "zod";
import { ADMIN_OPERATIONS } from "./admin-operations";
import { capabilityAnswer, healthAnswer, jobEventAnswer } from "./answers";
import { ASSET_OPERATIONS } from "./asset-operations";
import { CATALOG_OPERATIONS } from "./catalog-operations";
import { COLLECTION_OPERATIONS } from "./collection-operations";
import { JOB_OPERATIONS } from "./job-operations";
import { KEEP_OPERATIONS } from "./keep-operations";
import type { Operation } from "./operation";
import { PEOPLE_OPERATIONS } from "./people-operations";
import { TAG_OPERATIONS } from "./tag-operations";
import { USAGE_OPERATIONS } from "./usage-operations";

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
    path: "/metrics",
    summary: "Metrics for Prometheus; also to the bearer of STUDIO_METRICS_TOKEN",
    tag: "Studio",
    access: "administrator",
    status: 200,
    answer: "file",
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

/** Every operation of the HTTP API. */
export const OPERATIONS: readonly Operation[] = [
  ...studio,
  ...ASSET_OPERATIONS,
  ...KEEP_OPERATIONS,
  ...TAG_OPERATIONS,
  ...COLLECTION_OPERATIONS,
  ...JOB_OPERATIONS,
  ...CATALOG_OPERATIONS,
  ...ADMIN_OPERATIONS,
  ...PEOPLE_OPERATIONS,
  ...USAGE_OPERATIONS,
];

/** What a `job` event carries. */
export const JOB_EVENT = jobEventAnswer;
