import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthMiddleware, getSessionFromCtx, isAPIError } from "better-auth/api";
import { db } from "../db/client";
import { asStorable } from "../http/storable";
import { recordAudit } from "../services/audit/record-audit";
import { requestOrigin } from "./request-origin";
import { claimCode } from "./used-codes";

/** Every way in, and what it proves. */
const WAYS_IN: Readonly<Record<string, string>> = {
  "/sign-in/email": "password",
  "/two-factor/verify-totp": "authenticator",
  "/two-factor/verify-backup-code": "recovery code",
  "/oidc/callback": "organisation",
};

const isWayIn = ({ path }: { path?: string }) => path !== undefined && Object.hasOwn(WAYS_IN, path);

/** The text of a body's field, whatever was sent. */
function textOf(body: unknown, name: string): string {
  const value: unknown =
    typeof body === "object" && body !== null
      ? Object.getOwnPropertyDescriptor(body, name)?.value
      : undefined;
  return typeof value === "string" ? asStorable(value) : "";
}

/**
 * Logs who came in, who did not and who left; ends the session a browser had before it signed in; and takes each code of
 * an authenticator app once. Stands behind the second factor's plugin, so that a sign-in still waiting for its
 * code is none yet.
 */
export const signInJournal = {
  id: "sign-in-journal",
  hooks: {
    before: [
      {
        matcher: ({ path }) => path === "/sign-out",
        handler: createAuthMiddleware(async (context) => {
          const found = await getSessionFromCtx(context);
          if (!found) return;
          const request = requestOrigin(context.headers ?? new Headers());
          await recordAudit({ actorId: found.user.id, action: "sign_in.signed_out", request });
        }),
      },
    ],
    after: [
      {
        matcher: isWayIn,
        handler: createAuthMiddleware(async (context) => {
          const { newSession, returned, session: before } = context.context;
          const { path } = context;
          const request = requestOrigin(context.headers ?? new Headers());
          // Somebody who is signed in proves their new app: that is no sign-in.
          const isProof = path.startsWith("/two-factor/") && Boolean(before);
          if (newSession) {
            const { user, session } = newSession;
            if (
              path === "/two-factor/verify-totp" &&
              !(await claimCode(user.id, textOf(context.body, "code")))
            ) {
              await context.context.internalAdapter.deleteSession(session.token);
              throw new APIError("UNAUTHORIZED", { code: "INVALID_CODE", message: "This code was used" });
            }
            if (isProof) return;
            await endFormerSession();
            const details = { by: WAYS_IN[path] ?? path };
            await recordAudit({ actorId: user.id, action: "sign_in.succeeded", details, request });
          } else if (!isProof && isAPIError(returned) && returned.statusCode !== 429) {
            const isSecond = path.startsWith("/two-factor/");
            if (path !== "/sign-in/email" && !isSecond) return;
            const action = isSecond ? "sign_in.second_factor_failed" : "sign_in.failed";
            const target = isSecond ? undefined : await personBy(textOf(context.body, "email"));
            await recordAudit({ actorId: null, action, target, request });
          }

          async function endFormerSession(): Promise<void> {
            const { sessionToken } = context.context.authCookies;
            const former = await context.getSignedCookie(sessionToken.name, context.context.secret);
            if (former && former !== newSession?.session.token)
              await context.context.internalAdapter.deleteSession(former);
          }
        }),
      },
    ],
  },
} satisfies BetterAuthPlugin;

/** Who was meant: the person of an address, or the address itself when nobody has it. */
async function personBy(email: string) {
  const label = email.trim().toLowerCase().slice(0, 254);
  const user = await db().user.findUnique({ where: { email: label }, select: { id: true } });
  return { kind: "person", id: user?.id ?? "", label };
}
