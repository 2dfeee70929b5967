import { randomUUID } from "node:crypto";
import { createGuardedFetch } from "../../../lib/http/guarded-fetch";
import { veimagex } from "../../../lib/vendors/veimagex";
import { startScriptedServer } from "../../support/scripted-server";

/** 2024-08-09 14:57:32.126 UTC. */
export const NOW = Date.UTC(2024, 7, 9, 14, 57, 32, 126);
export const ACCOUNT = { accessKeyId: "AKLTexample", secretAccessKey: "c2VjcmV0/密" };
export const PLACE = {
  serviceId: "serviceid",
  domain: "test.example.com",
  template: "tplv-serviceid-test.image",
};

/** A scripted server in veImageX's place, and the real client in front of it. */
export async function startVendorDouble(prefix = "") {
  const server = await startScriptedServer();
  const settings = { baseUrl: server.origin + prefix, region: "cn-north-1", ...ACCOUNT, ...PLACE };
  const fetch = createGuardedFetch({ trustedHosts: [server.host], ownOrigins: [] });
  const client = veimagex.createClient(settings, { fetch, now: () => NOW, randomId: randomUUID });
  return { ...server, client, settings };
}
export type VendorDouble = Awaited<ReturnType<typeof startVendorDouble>>;
