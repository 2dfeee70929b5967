import type { Database } from "../../db/client";
import type { AuditAction } from "../audit/actions";
import { by, type Actor } from "../audit/actor";
import type { AuditDetails, KnownDetails } from "../audit/details";
import { recordAudit } from "../audit/record-audit";
import type { ProviderChange } from "./provider-change";

/** Writes into the log what of a provider was changed: names of settings, never their values. */
export async function auditChange(
  transaction: Database,
  change: ProviderChange,
  actor: Actor,
): Promise<void> {
  const { provider, paused, pauseNote, access, settings, ...rest } = change;
  const target = { kind: "provider", id: provider };
  const log = <Details extends AuditDetails>(action: AuditAction, details: KnownDetails<Details>) =>
    recordAudit<Details>({ ...by(actor), action, target, details }, transaction);
  if (paused !== undefined) {
    await log(paused ? "provider.paused" : "provider.resumed", { note: pauseNote || undefined });
  }
  if (access) await log("provider.access_changed", { groups: await namesOfGroups(transaction, access) });
  const names = Object.keys(settings ?? {});
  const saved = { ...rest, changed: names.length > 0 ? names : undefined };
  if (Object.values(saved).some((value) => value !== undefined)) await log("provider.saved", saved);
}

/** Groups go; the log keeps what they were called. */
async function namesOfGroups(
  transaction: Database,
  access: NonNullable<ProviderChange["access"]>,
): Promise<Record<string, string[]>> {
  const ids = Object.values(access).flat();
  const rows = await transaction.personGroup.findMany({ where: { id: { in: ids } } });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    Object.entries(access).map(([of, groups]) => [of, groups.map((id) => names.get(id) ?? id)]),
  );
}
