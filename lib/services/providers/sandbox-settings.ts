import { env } from "../../env";
import type { VendorId } from "../../vendors/vendor-ids";

const LOOPBACK_TOO = new Set(["0.0.0.0", "::", "localhost"]);

/** What the built-in sandbox vendors accept, beside their address. */
const CREDENTIALS: Record<VendorId, Record<string, string>> = {
  lingtu: { appId: "sandbox", secret: "sandbox-secret" },
  zhiqite: { auth: "appcode", appCode: "sandbox-secret" },
  superapp: { accessKey: "sandbox", secretKey: "sandbox-secret" },
  veimagex: {
    accessKeyId: "sandbox",
    secretAccessKey: "sandbox-secret",
    serviceId: "sandbox",
    domain: "sandbox",
    template: "tplv-sandbox-studio.image",
  },
};

/** The settings under which a provider's client talks to the studio's own sandbox. */
export function sandboxSettings(provider: VendorId): Record<string, string> {
  const { HOST, PORT } = env();
  const host = LOOPBACK_TOO.has(HOST) ? "127.0.0.1" : HOST;
  return { baseUrl: `http://${host}:${PORT}/sandbox/${provider}`, ...CREDENTIALS[provider] };
}
