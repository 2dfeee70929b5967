import { APIError, createAuthMiddleware } from "better-auth/api";
import { forgetOldAttempts, returnAttempt, takeAttempt, type AttemptSubject } from "./sign-in-limit";

const SIGN_IN = "/sign-in/email";

function subjectsOf(body: unknown, headers: Headers | undefined): AttemptSubject[] {
  const email = typeof body === "object" && body !== null && "email" in body ? String(body.email) : "";
  // The nearest hop wrote the last entry; earlier ones may be the client's own invention.
  const address = headers?.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
  return [
    { kind: "email", value: email.slice(0, 320) },
    { kind: "address", value: address },
  ];
}

/** Refuses a sign-in (429, Retry-After) once too many have failed; the attempt counts before it is judged. */
export const beforeSignIn = createAuthMiddleware(async (context) => {
  if (context.path !== SIGN_IN) return;
  for (const subject of subjectsOf(context.body, context.headers)) {
    const wait = await takeAttempt(subject);
    if (wait === null) continue;
    throw new APIError(
      "TOO_MANY_REQUESTS",
      { code: "TOO_MANY_ATTEMPTS", message: "Too many attempts", retryAfter: wait },
      { "Retry-After": String(wait) },
    );
  }
});

/** A sign-in that succeeded is no failed attempt. */
export const afterSignIn = createAuthMiddleware(async (context) => {
  if (context.path !== SIGN_IN || !context.context.newSession) return;
  for (const subject of subjectsOf(context.body, context.headers)) await returnAttempt(subject);
  await forgetOldAttempts();
});
