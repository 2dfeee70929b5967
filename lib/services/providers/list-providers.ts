import { CAPABILITIES } from "../../capabilities/registry";
import { db } from "../../db/client";
import type { ProviderSetting, ProviderState } from "../../generated/prisma/client";
import type { Vendor } from "../../vendors/contract";
import { vendorOf } from "../../vendors/registry";
import { VENDOR_IDS, type VendorId } from "../../vendors/vendor-ids";
import { accessRules } from "./access";
import { lackedSetting } from "./availability";
import { mergeSettings } from "./merge-settings";
import { viewFields, type ProviderView } from "./provider-view";
import { resolveFrom } from "./resolve";

/** Every provider this studio can call, as administrators see it. */
export async function listProviders(): Promise<ProviderView[]> {
  const [rows, states, access] = await Promise.all([
    db().providerSetting.findMany(),
    db().providerState.findMany(),
    accessRules(),
  ]);
  return VENDOR_IDS.flatMap((id) => {
    const vendor = vendorOf(id);
    const row = rows.find(({ provider }) => provider === id) ?? null;
    const state = states.find(({ provider }) => provider === id) ?? null;
    return vendor ? [viewProvider(vendor, { row, state, access: access[id] ?? {} })] : [];
  });
}

/** One provider, or null when the studio does not know it. */
export async function getProvider(id: VendorId): Promise<ProviderView | null> {
  return (await listProviders()).find((provider) => provider.id === id) ?? null;
}

interface Stored {
  row: ProviderSetting | null;
  state: ProviderState | null;
  access: Record<string, string[]>;
}

function viewProvider(vendor: Vendor, { row, state, access }: Stored): ProviderView {
  const { manifest } = vendor;
  const provider = resolveFrom(vendor, row, access);
  const { skewMs = null, skewAt = null } = state ?? {};
  const own = CAPABILITIES.filter((capability) => capability.provider === manifest.id);
  return {
    id: provider.id,
    enabled: provider.enabled,
    source: provider.source,
    isSandbox: provider.isSandbox,
    baseUrl: provider.baseUrl,
    warning: provider.cannotReachStudio ? "local_url" : null,
    reason: provider.reason ?? null,
    concurrency: { value: provider.concurrency, standard: manifest.concurrency },
    submitsPerMinute: provider.submitsPerMinute,
    paused: row?.pausedAt ? { since: row.pausedAt.toISOString(), note: row.pauseNote } : null,
    silentSince: state?.openedAt?.toISOString() ?? null,
    clock: skewMs === null || skewAt === null ? null : { skewMs, at: skewAt.toISOString() },
    pictureFetchedAt: state?.fetchedAt?.toISOString() ?? null,
    access,
    fields: viewFields(manifest, mergeSettings(manifest, row)),
    capabilities: own.map((capability) => ({
      id: capability.id,
      enabled: !provider.disabledCapabilities.includes(capability.id),
      lacks: lackedSetting(provider.settings, capability),
    })),
  };
}
