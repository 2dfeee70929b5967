import * as z from "zod";
import { auditFilter } from "../services/audit/audit-filter";
import { newInvite } from "../services/invites/invite-fields";
import { personLimits } from "../services/people/limits";
import { apiKeyAnswer } from "./answers-admin";
import { auditAnswer, groupAnswer, inviteAnswer, limitsAnswer, sessionAnswer } from "./answers-people";
import type { Operation } from "./operation";
import { auditQuery, groupChangeBody, keyLimitBody, newGroupBody } from "./people-requests";

const items = (item: z.ZodType) => z.object({ items: z.array(item) });

const shared = { tag: "Administration", access: "administrator" } as const;
const gone = { status: 204, answer: "empty" } as const;
const PERSON = "/admin/people/{id}";

/** Groups, invites, limits, sessions, keys and the audit log, for administrators; and one's own sessions. */
export const PEOPLE_OPERATIONS: readonly Operation[] = [
  {
    method: "get",
    path: "/me/sessions",
    summary: "Where the caller is signed in",
    tag: "Account",
    access: "signed-in",
    status: 200,
    answer: items(sessionAnswer),
  },
  {
    method: "delete",
    path: "/me/sessions",
    summary: "Sign the caller out everywhere; asked by their browser only, 403 to every key",
    tag: "Account",
    access: "signed-in",
    ...gone,
  },
  {
    method: "delete",
    path: "/me/sessions/{id}",
    summary: "End one of the caller's sessions; asked by their browser only, 403 to every key",
    tag: "Account",
    access: "signed-in",
    ...gone,
  },
  {
    method: "get",
    path: "/admin/groups",
    summary: "Every group with its members",
    ...shared,
    status: 200,
    answer: items(groupAnswer),
  },
  {
    method: "post",
    path: "/admin/groups",
    summary: "Make a group",
    ...shared,
    body: { schema: newGroupBody },
    status: 201,
    answer: groupAnswer,
    problems: ["name_taken"],
  },
  {
    method: "patch",
    path: "/admin/groups/{id}",
    summary: "Rename a group, or say who belongs to it",
    ...shared,
    body: { schema: groupChangeBody },
    status: 200,
    answer: groupAnswer,
    problems: ["name_taken"],
  },
  {
    method: "delete",
    path: "/admin/groups/{id}",
    summary: "Delete a group that no provider and no budget depends on",
    ...shared,
    ...gone,
    problems: ["group_in_use"],
  },
  {
    method: "get",
    path: "/admin/invites",
    summary: "Invites that are open or ended within the last month",
    ...shared,
    status: 200,
    answer: items(inviteAnswer),
  },
  {
    method: "post",
    path: "/admin/invites",
    summary: "Make an invite; its address is shown once",
    ...shared,
    body: { schema: newInvite },
    status: 201,
    answer: z.object({ invite: inviteAnswer, url: z.string() }),
  },
  {
    method: "delete",
    path: "/admin/invites/{id}",
    summary: "Revoke an invite nobody has used",
    ...shared,
    ...gone,
  },
  {
    method: "get",
    path: `${PERSON}/limits`,
    summary: "How much a person may use, and does",
    ...shared,
    status: 200,
    answer: limitsAnswer,
  },
  {
    method: "patch",
    path: `${PERSON}/limits`,
    summary: "Set how much a person may use; null lifts a limit",
    ...shared,
    body: { schema: personLimits },
    status: 200,
    answer: limitsAnswer,
  },
  {
    method: "get",
    path: `${PERSON}/sessions`,
    summary: "Where a person is signed in",
    ...shared,
    status: 200,
    answer: items(sessionAnswer),
  },
  {
    method: "delete",
    path: `${PERSON}/sessions`,
    summary: "Sign a person out everywhere, at once",
    ...shared,
    ...gone,
  },
  {
    method: "delete",
    path: `${PERSON}/second-factor`,
    summary: "Take a person's second factor away",
    ...shared,
    ...gone,
  },
  {
    method: "get",
    path: `${PERSON}/api-keys`,
    summary: "A person's API keys",
    ...shared,
    status: 200,
    answer: items(apiKeyAnswer),
  },
  {
    method: "patch",
    path: `${PERSON}/api-keys/{key}`,
    summary: "Limit how often a key may be used a second; null lifts the limit",
    ...shared,
    body: { schema: keyLimitBody },
    ...gone,
  },
  {
    method: "delete",
    path: `${PERSON}/api-keys/{key}`,
    summary: "Revoke a person's API key",
    ...shared,
    ...gone,
  },
  {
    method: "get",
    path: "/admin/audit",
    summary: "The audit log, latest first",
    ...shared,
    query: auditQuery,
    status: 200,
    answer: z.object({ items: z.array(auditAnswer), nextCursor: z.string().nullable() }),
  },
  {
    method: "get",
    path: "/admin/audit/csv",
    summary: "The audit log as CSV",
    ...shared,
    query: auditFilter,
    status: 200,
    answer: "file",
  },
];
