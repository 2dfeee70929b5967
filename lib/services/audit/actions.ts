/**
 * Everything the audit log tells of, as `area.verb`. Each has words under `audit.action` in both languages; to log
 * something new, add it here and there.
 */
export const AUDIT_ACTIONS = [
  "sign_in.succeeded",
  "sign_in.failed",
  "sign_in.second_factor_failed",
  "sign_in.signed_out",
  "password.changed",
  "password.reset",
  "second_factor.enabled",
  "second_factor.disabled",
  "second_factor.codes_renewed",
  "second_factor.reset",
  "second_factor.rule_changed",
  "session.ended",
  "session.all_ended",
  "api_key.created",
  "api_key.revoked",
  "api_key.rate_changed",
  "person.added",
  "person.role_changed",
  "person.disabled",
  "person.enabled",
  "person.limits_changed",
  "person.recovered",
  "invite.created",
  "invite.revoked",
  "invite.accepted",
  "group.created",
  "group.renamed",
  "group.deleted",
  "group.members_changed",
  "setting.changed",
  "provider.saved",
  "provider.tested",
  "provider.paused",
  "provider.resumed",
  "provider.access_changed",
  "style_code.saved",
  "style_code.removed",
  "price.changed",
  "price.removed",
  "budget.changed",
  "budget.removed",
  "usage.exported",
  "asset.trashed",
  "asset.purged",
  "job.trashed",
  "collection.deleted",
  "collection.shared",
  "share.created",
  "share.revoked",
  "export.created",
  "audit.exported",
  "studio.set_up",
  "studio.key_rotated",
  "studio.backed_up",
  "studio.restored",
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What stands before the dot: a part of the log, with words under `audit.area`. */
export type AuditArea = AuditAction extends `${infer Area}.${string}` ? Area : never;

/** The parts of the log, in the order people look for them. */
export const AUDIT_AREAS = [
  "sign_in",
  "password",
  "second_factor",
  "session",
  "api_key",
  "person",
  "invite",
  "group",
  "setting",
  "provider",
  "style_code",
  "price",
  "budget",
  "usage",
  "asset",
  "job",
  "collection",
  "share",
  "export",
  "audit",
  "studio",
] as const satisfies readonly AuditArea[];

export function isAuditAction(action: string): action is AuditAction {
  return AUDIT_ACTIONS.some((known) => known === action);
}
