import * as client from "openid-client";
import * as z from "zod";

/** What the studio wants to know of somebody who signed in at the provider. */
const claims = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().trim().toLowerCase().pipe(z.email()).optional().catch(undefined),
  // Some providers write it as a text.
  email_verified: z.union([z.boolean(), z.stringbool()]).optional().catch(undefined),
  name: z.string().trim().min(1).max(100).optional().catch(undefined),
});
export type OidcClaims = z.output<typeof claims>;

/** What was kept in the browser's cookie between leaving for the provider and coming back. */
export interface OidcChecks {
  state: string;
  nonce: string;
  verifier: string;
}

/**
 * Trades the code of the provider's answer for who somebody is: state, PKCE, signature, issuer, audience, time and nonce
 * are checked. What the token leaves out is asked of the provider. Throws when anything is not right.
 */
export async function oidcClaims(
  provider: client.Configuration,
  answer: URL,
  { state, nonce, verifier }: OidcChecks,
): Promise<OidcClaims> {
  const tokens = await client.authorizationCodeGrant(provider, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const told = claims.parse(tokens.claims());
  if (told.email !== undefined || !provider.serverMetadata().userinfo_endpoint) return told;
  const more = claims.parse(await client.fetchUserInfo(provider, tokens.access_token, told.sub));
  return { ...more, ...told, email: more.email, email_verified: more.email_verified };
}
