import { isAPIError } from "better-auth/api";
import { auth } from "./auth";

export type SignInProblem = "wrong_credentials" | "person_disabled" | "too_many_attempts";

/** Signs in during a server action, whose answer then carries the cookie. Null when that worked, else why not. */
export async function signInWith(
  { email, password }: { email: string; password: string },
  headers: Headers,
): Promise<SignInProblem | null> {
  try {
    await auth().api.signInEmail({ body: { email, password }, headers });
    return null;
  } catch (error) {
    // Pages and API routes are bundled apart and share one instance, so the class may be the other bundle's.
    if (!isAPIError(error)) throw error;
    if (error.statusCode === 429) return "too_many_attempts";
    if (error.statusCode === 403) return "person_disabled";
    if (error.statusCode === 401 || error.statusCode === 400) return "wrong_credentials";
    throw error;
  }
}
