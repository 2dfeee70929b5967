import { isAPIError } from "better-auth/api";
import { auth } from "./auth";

export type SignInProblem = "wrong_credentials" | "person_disabled" | "too_many_attempts";

/** A browser is signed in, or has to give a code of its person's authenticator app first. */
export type SignedIn = { ok: true; needsCode: boolean } | { ok: false; problem: SignInProblem };

/** Signs in during a server action, whose answer then carries the cookie. */
export async function signInWith(
  { email, password }: { email: string; password: string },
  headers: Headers,
): Promise<SignedIn> {
  try {
    const answer: object = await auth().api.signInEmail({ body: { email, password }, headers });
    return { ok: true, needsCode: "twoFactorRedirect" in answer };
  } catch (error) {
    // Pages and API routes are bundled apart and share one instance, so the class may be the other bundle's.
    if (!isAPIError(error)) throw error;
    if (error.statusCode === 429) return { ok: false, problem: "too_many_attempts" };
    if (error.statusCode === 403) return { ok: false, problem: "person_disabled" };
    if (error.statusCode === 401 || error.statusCode === 400)
      return { ok: false, problem: "wrong_credentials" };
    throw error;
  }
}
