import { randomUUID } from "node:crypto";
import { db } from "../../db/client";
import { env, isLocalUrl, sandboxIsOn } from "../../env";
import type { ProviderSetting } from "../../generated/prisma/client";
import { vendorFetch } from "../../http/outgoing";
import type { Vendor } from "../../vendors/contract";
import { vendorOf } from "../../vendors/registry";
import type { VendorId } from "../../vendors/vendor-ids";
import { mergeSettings } from "./merge-settings";
import { rememberedProvider, rememberProvider } from "./provider-cache";
import type { ProviderSource, ResolvedProvider } from "./resolved-provider";
import { sandboxSettings } from "./sandbox-settings";

/** The provider as it is to be used now; a save in another process is seen within two seconds. */
export async function resolveProvider(id: VendorId): Promise<ResolvedProvider> {
  const remembered = rememberedProvider(id);
  if (remembered) return remembered;
  const row = await db().providerSetting.findUnique({ where: { provider: id } });
  const vendor = vendorOf(id);
  const provider = vendor ? resolveFrom(vendor, row) : absent(id);
  rememberProvider(provider);
  return provider;
}

/** Resolves from a row already read. */
export function resolveFrom(vendor: Vendor, row: ProviderSetting | null): ResolvedProvider {
  const { manifest } = vendor;
  const { source, values } = settingsInForce(vendor, row);
  const parsed = manifest.settings.safeParse(values);
  const settings = parsed.success ? parsed.data : {};
  const baseUrl = typeof settings.baseUrl === "string" ? settings.baseUrl : null;
  const enabled = row?.enabled ?? true;
  const isSandbox = source === "sandbox";
  const reason = !enabled ? "disabled" : parsed.success ? undefined : "not_configured";
  return {
    id: manifest.id,
    enabled,
    source: parsed.success ? source : "none",
    client: reason || !parsed.success ? null : vendor.createClient(parsed.data, deps()),
    settings,
    concurrency: row?.concurrency ?? manifest.concurrency,
    baseUrl,
    isSandbox,
    cannotReachStudio: !isSandbox && baseUrl !== null && !isLocalUrl(baseUrl) && isLocalUrl(env().STUDIO_URL),
    disabledCapabilities: row?.disabled ?? [],
    reason,
  };
}

/** The sandbox serves a provider for which nobody gave a secret; half-given credentials are an error to show. */
function settingsInForce(
  { manifest }: Vendor,
  row: ProviderSetting | null,
): { source: ProviderSource; values: Record<string, string> } {
  const merged = mergeSettings(manifest, row);
  const hasCredentials = merged.some(
    ({ isSecret, value, unreadable }) => isSecret && (unreadable || value !== undefined),
  );
  const given = merged.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  const values = Object.fromEntries(given);
  // What says how to behave, not whom to call, holds at the sandbox too.
  if (!hasCredentials && sandboxIsOn(env()))
    return { source: "sandbox", values: { ...values, ...sandboxSettings(manifest.id) } };
  const source = merged.some((setting) => setting.source === "admin") ? "admin" : "environment";
  return { source, values };
}

function deps() {
  return { fetch: vendorFetch(), now: Date.now, randomId: randomUUID };
}

/** A vendor this version of the studio cannot call. */
function absent(id: VendorId): ResolvedProvider {
  return {
    id,
    enabled: false,
    source: "none",
    client: null,
    settings: {},
    concurrency: 1,
    baseUrl: null,
    isSandbox: false,
    cannotReachStudio: false,
    disabledCapabilities: [],
    reason: "not_configured",
  };
}
