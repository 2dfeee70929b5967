import { env } from "../../env";
import type { Role } from "../roles";

/** The organisation's own sign-in, as the environment configures it. */
export interface OidcSettings {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  /** What the sign-in page calls it. */
  name: string;
  /** E-mail domains whose people are made at their first sign-in. */
  domains: readonly string[];
  /** What those become. */
  role: Role;
}

/** The settings; null while none are given. */
export function oidcSettings(): OidcSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, OIDC_DOMAINS, OIDC_ROLE } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    issuer: new URL(OIDC_ISSUER),
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME,
    domains: OIDC_DOMAINS,
    role: OIDC_ROLE,
  };
}

/** Where the provider sends people back to; it has to be registered there. */
export function oidcCallbackUrl(): URL {
  return new URL("/api/auth/oidc/callback", env().STUDIO_URL);
}
