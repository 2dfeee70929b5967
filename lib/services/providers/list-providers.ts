import { CAPABILITIES } from "../../capabilities/registry";
import { db } from "../../db/client";
import type { ProviderSetting } from "../../generated/prisma/client";
import type { Vendor } from "../../vendors/contract";
import { vendorOf } from "../../vendors/registry";
import { VENDOR_IDS, type VendorId } from "../../vendors/vendor-ids";
import { lackedSetting } from "./availability";
import { mergeSettings } from "./merge-settings";
import { viewFields, type ProviderView } from "./provider-view";
import { resolveFrom } from "./resolve";

/** Every provider this studio can call, as administrators see it. */
export async function listProviders(): Promise<ProviderView[]> {
  const rows = await db().providerSetting.findMany();
  return VENDOR_IDS.flatMap((id) => {
    const vendor = vendorOf(id);
    return vendor ? [viewProvider(vendor, rows.find((row) => row.provider === id) ?? null)] : [];
  });
}

/** One provider, or null when the studio does not know it. */
export async function getProvider(id: VendorId): Promise<ProviderView | null> {
  const vendor = vendorOf(id);
  return vendor
    ? viewProvider(vendor, await db().providerSetting.findUnique({ where: { provider: id } }))
    : null;
}

function viewProvider(vendor: Vendor, row: ProviderSetting | null): ProviderView {
  const { manifest } = vendor;
  const provider = resolveFrom(vendor, row);
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
    fields: viewFields(manifest, mergeSettings(manifest, row)),
    capabilities: own.map((capability) => ({
      id: capability.id,
      enabled: !provider.disabledCapabilities.includes(capability.id),
      lacks: lackedSetting(provider.settings, capability),
    })),
  };
}
