import * as z from "zod";
import { ROLES } from "../auth/roles";
import type { AuditView } from "../services/audit/audit-view";
import type { GroupView } from "../services/groups/group-view";
import type { InviteView } from "../services/invites/invite-view";
import { personLimits, type PersonUse } from "../services/people/limits";
import type { SessionView } from "../services/sessions/list-sessions";

const time = z.iso.datetime();

export const groupAnswer = z.object({
  id: z.uuid(),
  name: z.string(),
  memberIds: z.array(z.string()),
  createdAt: time,
}) satisfies z.ZodType<GroupView>;

export const inviteAnswer = z.object({
  id: z.uuid(),
  role: z.enum(ROLES),
  groupIds: z.array(z.string()),
  email: z.string().nullable().meta({ description: "The only address that may be signed up; null: any." }),
  createdAt: time,
  expiresAt: time,
  status: z.enum(["open", "used", "revoked", "expired"]),
  usedById: z.string().nullable(),
}) satisfies z.ZodType<InviteView>;

export const sessionAnswer = z.object({
  id: z.string(),
  device: z.string().nullable(),
  ip: z.string().nullable(),
  createdAt: time,
  seenAt: time.meta({ description: "When it was last seen, to a day." }),
  expiresAt: time,
}) satisfies z.ZodType<SessionView>;

const use = z.object({
  runsToday: z.int(),
  runsNow: z.int(),
  storageBytes: z.int(),
}) satisfies z.ZodType<PersonUse>;

export const limitsAnswer = z.object({ limits: personLimits, use });

export const auditAnswer = z.object({
  id: z.string(),
  at: time,
  actor: z.object({ id: z.string(), name: z.string(), email: z.string() }).nullable(),
  action: z.string(),
  target: z.object({ kind: z.string(), id: z.string(), label: z.string().nullable() }).nullable(),
  // Not `z.json()`: its schema refers to itself by a place the document does not have.
  details: z.record(z.string(), z.custom<AuditView["details"][string]>()),
  ip: z.string().nullable(),
  device: z.string().nullable(),
}) satisfies z.ZodType<AuditView>;
