import { isAPIError } from "better-auth/api";
import { renderSVG } from "uqr";
import { recordAudit } from "../services/audit/record-audit";
import { auth } from "./auth";
import type { Person } from "./caller";
import { returnAttempt, takeAttempt } from "./sign-in-limit";

export type SecondFactorProblem = "wrong_password" | "wrong_code" | "too_many_attempts" | "code_expired";

type Answer<T> = { ok: true; value: T } | { ok: false; problem: SecondFactorProblem };

/** What somebody needs to set their app up, shown once. */
export interface AppSetUp {
  /** A picture of the address for the app's camera, as a data URL. */
  qr: string;
  /** The same by hand. */
  secret: string;
  recoveryCodes: string[];
}

/** Begins to set up an authenticator app. Nothing is asked at sign-in until a first code has proved it. */
export function beginSecondFactor(
  person: Person,
  password: string,
  headers: Headers,
): Promise<Answer<AppSetUp>> {
  return withPassword(person, async () => {
    const begun = await auth().api.enableTwoFactor({ body: { password, method: "totp" }, headers });
    if (begun.method !== "totp") throw new Error("the authenticator app was not begun");
    const address = new URL(begun.totpURI);
    const svg = renderSVG(begun.totpURI, { border: 2 });
    return {
      qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
      secret: address.searchParams.get("secret") ?? "",
      recoveryCodes: begun.backupCodes,
    };
  });
}

/** Proves the app by a first code; from then on signing in asks for one. */
export async function confirmSecondFactor(
  person: Person,
  code: string,
  headers: Headers,
): Promise<Answer<null>> {
  const done = await answered(() => auth().api.verifyTOTP({ body: { code }, headers }));
  if (!done.ok) return done;
  await recordAudit({ actorId: person.id, action: "second_factor.enabled", request: person.from });
  return { ok: true, value: null };
}

/** Stops asking a person for codes. */
export function removeSecondFactor(
  person: Person,
  password: string,
  headers: Headers,
): Promise<Answer<null>> {
  return withPassword(person, async () => {
    await auth().api.disableTwoFactor({ body: { password }, headers });
    await recordAudit({ actorId: person.id, action: "second_factor.disabled", request: person.from });
    return null;
  });
}

/** New recovery codes; the old ones no longer work. */
export function renewRecoveryCodes(
  person: Person,
  password: string,
  headers: Headers,
): Promise<Answer<string[]>> {
  return withPassword(person, async () => {
    const { backupCodes } = await auth().api.generateBackupCodes({ body: { password }, headers });
    await recordAudit({ actorId: person.id, action: "second_factor.codes_renewed", request: person.from });
    return backupCodes;
  });
}

/** The second step of signing in: a code of the app, or one of the recovery codes, which then is spent. */
export function signInWithCode(
  code: string,
  kind: "app" | "recovery",
  headers: Headers,
): Promise<Answer<null>> {
  return answered(async () => {
    if (kind === "app") await auth().api.verifyTOTP({ body: { code }, headers });
    else await auth().api.verifyBackupCode({ body: { code }, headers });
    return null;
  });
}

/** Whoever found a browser open must not guess its owner's password here. */
async function withPassword<T>(person: Person, act: () => Promise<T>): Promise<Answer<T>> {
  const subject = { kind: "password", value: person.id } as const;
  if ((await takeAttempt(subject)) !== null) return { ok: false, problem: "too_many_attempts" };
  const done = await answered(act, "wrong_password");
  if (done.ok) await returnAttempt(subject);
  return done;
}

async function answered<T>(
  act: () => Promise<T>,
  refused: SecondFactorProblem = "wrong_code",
): Promise<Answer<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    const code = error.body?.code;
    if (code === "INVALID_TWO_FACTOR_COOKIE") return { ok: false, problem: "code_expired" };
    const isTooMany = error.statusCode === 429 || code === "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE";
    return { ok: false, problem: isTooMany ? "too_many_attempts" : refused };
  }
}
