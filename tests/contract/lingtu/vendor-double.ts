import { randomUUID } from "node:crypto";
import { lingtu } from "../../../lib/vendors/lingtu";
import type { VendorClient } from "../../../lib/vendors/contract";
import { startScriptedVendor, type ScriptedVendor } from "../../support/scripted-vendor";

export const APP_ID = "easel-test";
export const SECRET = "s3cret/密";
/** 2019-09-27 07:26:28.900 UTC. */
export const NOW = 1569569188900;

/** A scripted server in LingTu's place, and the real client in front of it. */
export interface VendorDouble extends ScriptedVendor {
  client: VendorClient;
}

export async function startVendorDouble(prefix = ""): Promise<VendorDouble> {
  const vendor = await startScriptedVendor();
  const client = lingtu.createClient(
    { baseUrl: vendor.origin + prefix, appId: APP_ID, secret: SECRET },
    { fetch: vendor.fetch, now: () => NOW, randomId: randomUUID },
  );
  return { ...vendor, client };
}
