import { randomUUID } from "node:crypto";
import type { VendorClient } from "../../../lib/vendors/contract";
import { superapp } from "../../../lib/vendors/superapp";
import type { SuperappSettings } from "../../../lib/vendors/superapp/manifest";
import { startScriptedVendor, type ScriptedVendor } from "../../support/scripted-vendor";

export const ACCESS_KEY = "501711000045218";
export const SECRET_KEY = "s3cret/密";
/** The timestamp of the document's first example. */
export const NOW = 1741855077857;

/** A scripted server in SuperApp's place, and the real client in front of it. */
export interface VendorDouble extends ScriptedVendor {
  client: VendorClient;
}

export async function startVendorDouble(
  prefix = "",
  given: Partial<SuperappSettings> = {},
): Promise<VendorDouble> {
  const vendor = await startScriptedVendor();
  const settings = superapp.manifest.settings.parse({
    baseUrl: vendor.origin + prefix,
    accessKey: ACCESS_KEY,
    secretKey: SECRET_KEY,
    ...given,
  });
  const client = superapp.createClient(settings, {
    fetch: vendor.fetch,
    now: () => NOW,
    randomId: randomUUID,
  });
  return { ...vendor, client };
}
