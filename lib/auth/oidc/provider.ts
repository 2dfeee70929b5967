import * as client from "openid-client";
import { vendorFetch } from "../../http/outgoing";
import type { OidcSettings } from "./settings";

/** How long what the issuer says of itself is believed, in milliseconds. */
const TRUSTED_MS = 60 * 60_000;

const held = globalThis as typeof globalThis & {
  easelOidc?: { issuer: string; until: number; provider: Promise<client.Configuration> };
};

/** The provider as its issuer describes it, discovered when first needed and looked up again after an hour. */
export async function oidcProvider(settings: OidcSettings): Promise<client.Configuration> {
  const known = held.easelOidc;
  const issuer = settings.issuer.href;
  if (known && known.issuer === issuer && known.until > Date.now()) return known.provider;
  const provider = discover(settings);
  held.easelOidc = { issuer, until: Date.now() + TRUSTED_MS, provider };
  // An issuer that was away for a moment is asked again.
  provider.catch(() => delete held.easelOidc);
  return provider;
}

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<client.Configuration> {
  // Only hosts in STUDIO_TRUSTED_HOSTS may be without TLS; the environment's check says so.
  const insecure = issuer.protocol === "http:" ? [client.allowInsecureRequests] : [];
  // The token's signature is checked, too, not only the connection it came through.
  const execute = [...insecure, client.enableNonRepudiationChecks];
  const auth = client.ClientSecretBasic(clientSecret);
  return client.discovery(issuer, clientId, undefined, auth, { execute, [client.customFetch]: guarded });
}

/** Discovery, keys, tokens and claims come through the studio's one guard of outgoing requests. */
const guarded: client.CustomFetch = async (url, { method, headers, body }) => {
  const answer = await vendorFetch()(url, {
    method: method === "POST" ? "POST" : "GET",
    headers: Object.fromEntries(new Headers(headers)),
    body: body === null || body === undefined ? undefined : String(body),
    timeoutMs: 15_000,
    maxBytes: 1024 * 1024,
  });
  return new Response(answer.text === "" ? null : answer.text, {
    status: answer.status,
    headers: answer.headers,
  });
};
