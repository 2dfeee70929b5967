import * as z from "zod";
import { ADMIN_OPERATIONS } from "./admin-operations";
import { capabilityAnswer, catalogItemAnswer, healthAnswer, jobEventAnswer, pageOf } from "./answers";
import { ASSET_OPERATIONS } from "./asset-operations";
import { JOB_OPERATIONS } from "./job-operations";
import type { Operation } from "./operation";
import { catalogQuery } from "./requests";

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
  ...ASSET_OPERATIONS,
  ...JOB_OPERATIONS,
  ...catalogues,
  ...ADMIN_OPERATIONS,
];

/** What a `job` event carries. */
export const JOB_EVENT = jobEventAnswer;
