import type { JsonObject } from "../../capabilities/json";
import type { Database } from "../../db/client";
import type { AuditAction } from "../audit/actions";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import type { ProviderChange } from "./provider-change";

/** Writes into the log what of a provider was changed: names of settings, never their values. */
export async function auditChange(
  transaction: Database,
  change: ProviderChange,
  actor: Actor,
): Promise<void> {
  const { provider, paused, pauseNote, access, settings, ...rest } = change;
  const entries: [AuditAction, JsonObject][] = [];
  if (paused !== undefined) {
    entries.push([paused ? "provider.paused" : "provider.resumed", pauseNote ? { note: pauseNote } : {}]);
  }
  if (access) entries.push(["provider.access_changed", { groups: access }]);
  const names = Object.keys(settings ?? {});
  const others = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  if (names.length > 0 || Object.keys(others).length > 0) {
    entries.push(["provider.saved", { ...others, ...(names.length > 0 ? { changed: names } : {}) }]);
  }
  for (const [action, details] of entries) {
    const target = { kind: "provider", id: provider };
    await recordAudit({ ...by(actor), action, target, details }, transaction);
  }
}
