import * as z from "zod";
import { db, type Database } from "../../db/client";
import { seal } from "../../settings/seal";
import type { VendorManifest } from "../../vendors/contract";
import { vendorOf } from "../../vendors/registry";
import type { Actor } from "../audit/actor";
import { forgetStandings } from "./access";
import { auditChange } from "./audit-change";
import { forgetProviders } from "./provider-cache";
import { changeError, type ProviderChange } from "./provider-change";
import { forgetSilence } from "./watch/note-answer";

export type SavedProvider =
  | { ok: true }
  | { ok: false; problem: "not_found" }
  | { ok: false; problem: "invalid_input"; error: z.ZodError };

const table = z.record(z.string(), z.string());

/**
 * Saves an administrator's change of a provider, secrets sealed to their row and field. In force here at once, in other
 * processes within two seconds; what was paused goes on within one.
 */
export async function saveProvider(change: ProviderChange, actor: Actor): Promise<SavedProvider> {
  const manifest = vendorOf(change.provider)?.manifest;
  if (!manifest) return { ok: false, problem: "not_found" };
  const error = changeError(manifest, change, await knownGroups(change));
  if (error) return { ok: false, problem: "invalid_input", error };
  await db().$transaction(async (transaction) => {
    await write(transaction, manifest, change, actor.id);
    if (change.access) await writeAccess(transaction, change.provider, change.access);
    await auditChange(transaction, change, actor);
  });
  forgetProviders();
  forgetStandings();
  // Another address or credential is another chance.
  if (change.settings && Object.keys(change.settings).length > 0) await forgetSilence(change.provider);
  return { ok: true };
}

async function knownGroups({ access }: ProviderChange): Promise<ReadonlySet<string>> {
  const named = Object.values(access ?? {}).flat();
  if (named.length === 0) return new Set();
  const found = await db().personGroup.findMany({ where: { id: { in: named } }, select: { id: true } });
  return new Set(found.map(({ id }) => id));
}

async function write(
  transaction: Database,
  manifest: VendorManifest,
  change: ProviderChange,
  byId: string | null,
) {
  const { provider } = change;
  await transaction.providerSetting.upsert({ where: { provider }, create: { provider }, update: {} });
  await transaction.$executeRaw`SELECT 1 FROM provider_setting WHERE provider = ${provider} FOR UPDATE`;
  const row = await transaction.providerSetting.findUniqueOrThrow({ where: { provider } });
  const settings = table.parse(row.settings);
  const secrets = table.parse(row.secrets);
  for (const [name, value] of Object.entries(change.settings ?? {})) {
    const isSecret = manifest.fields[name]?.control === "secret";
    const target = isSecret ? secrets : settings;
    if (value === null || value === "") delete target[name];
    else target[name] = isSecret ? seal(value, { provider, field: name }) : value;
  }
  await transaction.providerSetting.update({
    where: { provider },
    data: {
      enabled: change.enabled,
      concurrency: change.concurrency,
      submitsPerMinute: change.submitsPerMinute,
      disabled: switchedOff(change, row.disabled),
      ...pause(change, row.pausedAt),
      settings,
      secrets,
      updatedById: byId,
    },
  });
}

/** What is off afterwards, of what is off now; undefined where nothing is said of it. */
function switchedOff(
  { disabledCapabilities, capabilities }: ProviderChange,
  now: readonly string[],
): string[] | undefined {
  if (!capabilities) return disabledCapabilities;
  const off = Object.keys(capabilities).filter((id) => !capabilities[id]);
  const rest = (disabledCapabilities ?? now).filter((id) => !Object.hasOwn(capabilities, id));
  return [...rest, ...off];
}

/** A pause that is on already keeps its beginning. */
function pause({ paused, pauseNote }: ProviderChange, pausedAt: Date | null) {
  if (paused === false) return { pausedAt: null, pauseNote: null };
  return {
    pausedAt: paused ? (pausedAt ?? new Date()) : undefined,
    pauseNote: pauseNote === "" ? null : pauseNote,
  };
}

async function writeAccess(
  transaction: Database,
  provider: string,
  access: NonNullable<ProviderChange["access"]>,
) {
  for (const [capability, groups] of Object.entries(access)) {
    await transaction.providerAccess.deleteMany({ where: { provider, capability } });
    const data = [...new Set(groups)].map((groupId) => ({ provider, capability, groupId }));
    if (data.length > 0) await transaction.providerAccess.createMany({ data });
  }
}
