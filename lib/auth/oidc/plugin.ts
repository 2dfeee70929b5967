import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import * as client from "openid-client";
import * as z from "zod";
import { logger } from "../../logger";
import { recordAudit } from "../../services/audit/record-audit";
import { safeNext, SIGN_IN_PATH } from "../paths";
import { requestOrigin } from "../request-origin";
import { oidcClaims } from "./claims";
import { findOidcPerson } from "./find-person";
import type { OidcProblem } from "./problems";
import { oidcProvider } from "./provider";
import { oidcCallbackUrl, oidcSettings } from "./settings";

/** How long somebody may take at the provider, in seconds. */
const MAX_AGE = 600;
const COOKIE = "oidc";

const checks = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), next: z.string() });

const back = (problem: OidcProblem) => `${SIGN_IN_PATH}?problem=${problem}`;

/** Signing in at the organisation's own OpenID Connect provider: the authorization code flow with PKCE. */
export const oidcSignIn = {
  id: "oidc-sign-in",
  endpoints: {
    oidcStart: createAuthEndpoint(
      "/oidc/start",
      { method: "GET", query: z.object({ next: z.string().max(2_000).optional() }) },
      async (context) => {
        const settings = oidcSettings();
        if (!settings) throw context.redirect(SIGN_IN_PATH);
        const provider = await oidcProvider(settings).catch(unavailable);
        if (!provider) throw context.redirect(back("unavailable"));
        const kept = {
          state: client.randomState(),
          nonce: client.randomNonce(),
          verifier: client.randomPKCECodeVerifier(),
          next: safeNext(context.query.next),
        };
        const cookie = context.context.createAuthCookie(COOKIE, { maxAge: MAX_AGE });
        const { secret } = context.context;
        await context.setSignedCookie(cookie.name, JSON.stringify(kept), secret, cookie.attributes);
        const address = client.buildAuthorizationUrl(provider, {
          redirect_uri: oidcCallbackUrl().href,
          scope: "openid email profile",
          state: kept.state,
          nonce: kept.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
          code_challenge_method: "S256",
        });
        throw context.redirect(address.href);
      },
    ),
    oidcCallback: createAuthEndpoint("/oidc/callback", { method: "GET" }, async (context) => {
      const settings = oidcSettings();
      if (!settings || !context.request) throw context.redirect(SIGN_IN_PATH);
      const request = requestOrigin(context.request.headers);
      const cookie = context.context.createAuthCookie(COOKIE, { maxAge: MAX_AGE });
      const kept = readChecks(await context.getSignedCookie(cookie.name, context.context.secret));
      context.setCookie(cookie.name, "", { ...cookie.attributes, maxAge: 0 });
      if (!kept) throw context.redirect(back("refused"));
      const provider = await oidcProvider(settings).catch(unavailable);
      if (!provider) throw context.redirect(back("unavailable"));
      const answer = new URL(oidcCallbackUrl());
      answer.search = new URL(context.request.url).search;
      const claims = await oidcClaims(provider, answer, kept).catch(unavailable);
      const found = claims
        ? await findOidcPerson(settings, claims, request)
        : ({ ok: false, problem: "refused" } as const);
      if (!found.ok) {
        const target = { kind: "person", id: "", label: claims?.email ?? "" };
        const details = { by: "organisation", because: found.problem };
        await recordAudit({ actorId: null, action: "sign_in.failed", target, details, request });
        throw context.redirect(back(found.problem));
      }
      const { internalAdapter } = context.context;
      const user = await internalAdapter.findUserById(found.userId);
      if (!user) throw context.redirect(back("unknown_person"));
      const session = await internalAdapter.createSession(user.id);
      await setSessionCookie(context, { session, user });
      throw context.redirect(kept.next);
    }),
  },
} satisfies BetterAuthPlugin;

function readChecks(cookie: string | null | false | undefined) {
  if (!cookie) return null;
  try {
    return checks.safeParse(JSON.parse(cookie)).data ?? null;
  } catch {
    return null;
  }
}

function unavailable(error: unknown): null {
  const reason = error instanceof Error ? error.message : String(error);
  logger.warn({ reason }, "signing in at the organisation failed");
  return null;
}
