import { db } from "../../db/client";
import { env, isLocalUrl, sandboxIsOn } from "../../env";
import type { ProviderSetting } from "../../generated/prisma/client";
import type { Vendor } from "../../vendors/contract";
import { vendorOf } from "../../vendors/registry";
import type { VendorId } from "../../vendors/vendor-ids";
import { accessRules } from "./access";
import { mergeSettings } from "./merge-settings";
import { rememberedProvider, rememberProvider } from "./provider-cache";
import type { ProviderAccessRules, ProviderSource, ResolvedProvider } from "./resolved-provider";
import { sandboxSettings } from "./sandbox-settings";
import { watchedClient } from "./watch/watched-client";

/** The provider as it is to be used now; a save in another process is seen within two seconds. */
export async function resolveProvider(id: VendorId): Promise<ResolvedProvider> {
  const remembered = rememberedProvider(id);
  if (remembered) return remembered;
  const [row, access] = await Promise.all([
    db().providerSetting.findUnique({ where: { provider: id } }),
    accessRules(),
  ]);
  const vendor = vendorOf(id);
  const provider = vendor ? resolveFrom(vendor, row, access[id]) : absent(id);
  rememberProvider(provider);
  return provider;
}

/** Resolves from rows already read. */
export function resolveFrom(
  vendor: Vendor,
  row: ProviderSetting | null,
  access: ProviderAccessRules = {},
): ResolvedProvider {
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
    client: reason || !parsed.success ? null : watchedClient(vendor, parsed.data, baseUrl),
    settings,
    concurrency: row?.concurrency ?? manifest.concurrency,
    submitsPerMinute: row?.submitsPerMinute ?? null,
    baseUrl,
    isSandbox,
    cannotReachStudio: !isSandbox && baseUrl !== null && !isLocalUrl(baseUrl) && isLocalUrl(env().STUDIO_URL),
    disabledCapabilities: row?.disabled ?? [],
    access,
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

/** A vendor this version of the studio cannot call. */
function absent(id: VendorId): ResolvedProvider {
  return {
    id,
    enabled: false,
    source: "none",
    client: null,
    settings: {},
    concurrency: 1,
    submitsPerMinute: null,
    baseUrl: null,
    isSandbox: false,
    cannotReachStudio: false,
    disabledCapabilities: [],
    access: {},
    reason: "not_configured",
  };
}
