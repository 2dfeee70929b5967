import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, PASSWORD, problemOf, type ApiLab, type ApiPerson } from "../../support/api-lab";
import { openBrowser, signedIn, type BrowserSession } from "../../support/browser-session";
import { totp } from "../../support/totp";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

const me = (browser: BrowserSession) =>
  lab.call("GET", "/me", { headers: { cookie: browser.cookie(), "x-forwarded-for": "10.9.0.1" } });

/** Sets an app up as the set-up page does; what the app and the paper then hold. */
async function setUp(person: ApiPerson, { now = Date.now() - 30_000 } = {}) {
  const browser = await signedIn(person);
  const { sessionPerson } = await import("../../../lib/auth/session");
  const { beginSecondFactor, confirmSecondFactor } = await import("../../../lib/auth/second-factor");
  const reader = await sessionPerson(browser.headers());
  if (!reader) throw new Error("not signed in");
  const begun = await beginSecondFactor(reader, PASSWORD, browser.headers());
  if (!begun.ok) throw new Error(begun.problem);
  const { secret, recoveryCodes, qr } = begun.value;
  const confirmed = await confirmSecondFactor(reader, totp(secret, now), browser.headers());
  return { reader, secret, recoveryCodes, qr, confirmed, browser };
}

/** The first step; the browser then waits for a code. */
async function passwordStep(person: ApiPerson): Promise<BrowserSession> {
  const browser = openBrowser("10.9.0.1", { whole: true });
  const answer = await browser.ask("sign-in/email", { body: { email: person.email, password: PASSWORD } });
  expect(await answer.json()).toMatchObject({ twoFactorRedirect: true });
  return browser;
}

describe("an authenticator app", () => {
  it("is asked for after the password, and nothing is open before its code", async () => {
    const person = await lab.addPerson("designer", "careful");
    const { secret, confirmed, qr } = await setUp(person);
    expect([confirmed.ok, qr.startsWith("data:image/svg+xml;base64,")]).toEqual([true, true]);
    const told = async () => {
      const list = await lab.call("GET", `/admin/audit?person=${person.id}`, { as: lab.administrator });
      return (await list.json()).items.map(({ action }: { action: string }) => action);
    };
    expect((await told()).slice(0, 2)).toEqual(["second_factor.enabled", "sign_in.succeeded"]);
    const before = (await told()).length;
    const browser = await passwordStep(person);
    expect(await told()).toHaveLength(before);
    expect((await me(browser)).status).toBe(401);
    expect((await browser.ask("two-factor/verify-totp", { body: { code: "000000" } })).status).toBe(401);
    expect((await me(browser)).status).toBe(401);
    expect((await browser.ask("two-factor/verify-totp", { body: { code: totp(secret) } })).status).toBe(200);
    expect((await me(browser)).status).toBe(200);
    expect(await told()).toHaveLength(before + 1);
  });

  it("gives codes that work once", async () => {
    const person = await lab.addPerson("designer", "watched");
    const { secret } = await setUp(person);
    const code = totp(secret);
    const first = await passwordStep(person);
    expect((await first.ask("two-factor/verify-totp", { body: { code } })).status).toBe(200);
    const second = await passwordStep(person);
    expect((await second.ask("two-factor/verify-totp", { body: { code } })).status).toBe(401);
    expect((await me(second)).status).toBe(401);
  });

  it("that is lost is stood in for by a recovery code, once", async () => {
    const person = await lab.addPerson("designer", "loser");
    const { recoveryCodes } = await setUp(person);
    const [code = ""] = recoveryCodes;
    const first = await passwordStep(person);
    expect((await first.ask("two-factor/verify-backup-code", { body: { code } })).status).toBe(200);
    expect((await me(first)).status).toBe(200);
    const second = await passwordStep(person);
    expect((await second.ask("two-factor/verify-backup-code", { body: { code } })).status).toBe(401);
  });

  it("is not to be guessed", async () => {
    const person = await lab.addPerson("designer", "guessed");
    const { secret } = await setUp(person);
    const browser = await passwordStep(person);
    for (let guess = 0; guess < 6; guess += 1)
      await browser.ask("two-factor/verify-totp", { body: { code: String(guess).padStart(6, "9") } });
    const right = await browser.ask("two-factor/verify-totp", { body: { code: totp(secret) } });
    expect(right.ok).toBe(false);
    expect((await me(browser)).status).toBe(401);
  });

  it("stays set up unless the password is given", async () => {
    const person = await lab.addPerson("designer", "keeper");
    const { secret } = await setUp(person);
    const browser = await passwordStep(person);
    await browser.ask("two-factor/verify-totp", { body: { code: totp(secret) } });
    const { sessionPerson } = await import("../../../lib/auth/session");
    const { removeSecondFactor } = await import("../../../lib/auth/second-factor");
    const reader = await sessionPerson(browser.headers());
    if (!reader) throw new Error("not signed in");
    expect(await removeSecondFactor(reader, "wrong", browser.headers())).toEqual({
      ok: false,
      problem: "wrong_password",
    });
    expect((await removeSecondFactor(reader, PASSWORD, browser.headers())).ok).toBe(true);
    expect((await me(await signedIn(person))).status).toBe(200);
  });

  it("that is gone for good an administrator takes away, which ends every session", async () => {
    const person = await lab.addPerson("designer", "stranded");
    const { secret } = await setUp(person);
    const browser = await passwordStep(person);
    await browser.ask("two-factor/verify-totp", { body: { code: totp(secret) } });
    const path = `/admin/people/${person.id}/second-factor`;
    expect((await lab.call("DELETE", path, { as: lab.administrator })).status).toBe(204);
    expect((await me(browser)).status).toBe(401);
    expect((await me(await signedIn(person))).status).toBe(200);
  });

  it("is kept encrypted", async () => {
    const person = await lab.addPerson("designer", "secretive");
    const { secret, recoveryCodes } = await setUp(person);
    const { rows } = await lab.jobs.sql.query(`SELECT * FROM two_factor WHERE "userId" = $1`, [person.id]);
    const kept = JSON.stringify(rows);
    for (const plain of [secret, ...recoveryCodes]) expect(kept).not.toContain(plain);
  });
});

describe("the studio's rule", () => {
  it("lets those it asks do nothing but set an app up", async () => {
    const { changeSecondFactorRule } = await import("../../../lib/services/people/second-factor-rule");
    const browser = await signedIn(lab.other);
    await changeSecondFactorRule("everybody", { id: lab.administrator.id });
    expect(await problemOf(await me(browser))).toMatchObject({ status: 403, code: "second_factor_required" });
    await changeSecondFactorRule("administrators", { id: lab.administrator.id });
    expect((await me(browser)).status).toBe(200);
    await changeSecondFactorRule("nobody", { id: lab.administrator.id });
  });
});
