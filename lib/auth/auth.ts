import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth";
import { APIError, isAPIError } from "better-auth/api";
import { nextCookies } from "better-auth/next-js";
import { twoFactor } from "better-auth/plugins/two-factor";
import { db } from "../db/client";
import { env } from "../env";
import { logger } from "../logger";
import { authSecrets } from "./auth-secrets";
import { oidcSignIn } from "./oidc/plugin";
import { isOwnOrigin } from "./origins";
import { PASSWORD_LENGTH } from "./password-length";
import { requestOrigin } from "./request-origin";
import { afterSignIn, beforeSignIn } from "./sign-in-guard";
import { signInJournal } from "./sign-in-journal";

const DAY_SECONDS = 24 * 60 * 60;

function createAuth() {
  const { STUDIO_URL } = env();
  const { origin, port, protocol } = new URL(STUDIO_URL);
  return betterAuth({
    appName: "Easel",
    baseURL: origin,
    basePath: "/api/auth",
    ...authSecrets(),
    database: prismaAdapter(db(), { provider: "postgresql" }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    user: {
      additionalFields: {
        role: { type: "string", required: true, input: false },
        mustChangePassword: { type: "boolean", required: true, input: false },
        disabledAt: { type: "date", required: false, input: false },
      },
    },
    session: { expiresIn: 30 * DAY_SECONDS, updateAge: DAY_SECONDS },
    trustedOrigins: (request) => {
      const from = request?.headers.get("origin");
      return request && from && isOwnOrigin(from, request.headers) ? [origin, from] : [origin];
    },
    // Counts successes too and only requests that came over HTTP; `sign-in-guard` counts failures of both ways in.
    rateLimit: { enabled: false },
    hooks: { before: beforeSignIn, after: afterSignIn },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }, context) => {
            const user = await db().user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
            const from = requestOrigin(context?.headers ?? new Headers());
            if (user?.disabledAt === null) return { data: { ipAddress: from.ip, userAgent: from.userAgent } };
            throw new APIError("FORBIDDEN", { code: "PERSON_DISABLED", message: "This account is disabled" });
          },
        },
      },
    },
    advanced: {
      // By the address people use, not by NODE_ENV: a browser drops a Secure cookie that came over plain http.
      useSecureCookies: protocol === "https:",
      // Cookies are shared by all ports of a host; studios side by side must not sign each other out.
      cookiePrefix: `easel-${port || "web"}`,
    },
    telemetry: { enabled: false },
    logger: { level: "error", log: (_level, message) => logger.error(`better-auth: ${message}`) },
    onAPIError: {
      // Refusals are answers, not events worth a line each.
      onError: (error) => {
        if (!isAPIError(error) || error.statusCode >= 500) logger.error({ err: error }, "better-auth");
      },
    },
    // The journal has to see what the second factor made of a sign-in; cookies come last of all.
    plugins: [twoFactor({ issuer: "Easel" }), oidcSignIn, signInJournal, nextCookies()],
  });
}

type Auth = ReturnType<typeof createAuth>;

const held = globalThis as typeof globalThis & { easelAuth?: Auth };

/** better-auth as the studio uses it, made on first use. */
export function auth(): Auth {
  return (held.easelAuth ??= createAuth());
}
