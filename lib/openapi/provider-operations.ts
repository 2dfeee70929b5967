import * as z from "zod";
import type { Operation } from "./operation";
import {
  addressAnswer,
  connectionAnswer,
  healthQuery,
  providerAnswer,
  providerStateAnswer,
} from "./provider-answers";
import { providerHealthAnswer } from "./provider-health-answer";
import { providerChangeBody } from "./requests";

/** Operations on providers: how they stand, for everybody, and what administrators do with them. */
export const PROVIDER_OPERATIONS: readonly Operation[] = [
  {
    method: "get",
    path: "/providers",
    summary: "Whether each provider's jobs go out now, and if not, why",
    tag: "Studio",
    access: "signed-in",
    status: 200,
    answer: z.object({ items: z.array(providerStateAnswer) }),
  },
  {
    method: "get",
    path: "/admin/providers",
    summary: "Every provider with where its settings come from",
    tag: "Administration",
    access: "administrator",
    status: 200,
    answer: z.object({ items: z.array(providerAnswer) }),
  },
  {
    method: "patch",
    path: "/admin/providers/{id}",
    summary: "Change a provider: settings, limits, who may use it, pause and resume",
    tag: "Administration",
    access: "administrator",
    body: { schema: providerChangeBody },
    status: 200,
    answer: providerAnswer,
  },
  {
    method: "post",
    path: "/admin/providers/{id}/test",
    summary: "Try a provider's settings at the vendor, free of charge",
    tag: "Administration",
    access: "administrator",
    status: 200,
    answer: connectionAnswer,
  },
  {
    method: "get",
    path: "/admin/provider-health",
    summary: "How providers and their capabilities have been doing",
    tag: "Administration",
    access: "administrator",
    query: healthQuery,
    status: 200,
    answer: providerHealthAnswer,
  },
  {
    method: "post",
    path: "/admin/public-address/test",
    summary: "Fetch a file through the studio's own public address",
    tag: "Administration",
    access: "administrator",
    status: 200,
    answer: addressAnswer,
  },
];
