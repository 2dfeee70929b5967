import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, type ApiLab } from "../../support/api-lab";
import { openBrowser } from "../../support/browser-session";
import { startStubIssuer, type Told } from "../../support/stub-issuer";

let lab: ApiLab;
let issuer: Awaited<ReturnType<typeof startStubIssuer>>;
beforeAll(async () => {
  issuer = await startStubIssuer("easel", "client secret");
  lab = await openApiLab({
    OIDC_ISSUER: issuer.origin,
    OIDC_CLIENT_ID: "easel",
    OIDC_CLIENT_SECRET: "client secret",
    OIDC_DOMAINS: "house.example",
    OIDC_ROLE: "viewer",
    STUDIO_TRUSTED_HOSTS: new URL(issuer.origin).host,
  });
});
afterAll(async () => {
  await lab.close();
  await issuer.close();
});

/** Goes to the provider and back; where the studio then sends the browser, and who it is. */
async function signIn(told: Told, change = (address: URL) => address) {
  Object.assign(issuer.state, { told });
  const browser = openBrowser();
  const start = await browser.ask("oidc/start?next=%2Fgallery");
  const back = issuer.authorize(start.headers.get("location") ?? "");
  const callback = `oidc/callback${change(back).search}`;
  const answer = await browser.ask(callback);
  const me = await lab.call("GET", "/me", { headers: { cookie: browser.cookie() } });
  const person: { email?: string; role?: string } = me.ok ? await me.json() : {};
  return { browser, callback, goesTo: answer.headers.get("location"), person };
}

describe("signing in at the organisation", () => {
  it("asks with PKCE, state and nonce, and sends the browser back to where it wanted to go", async () => {
    const browser = openBrowser();
    const start = await browser.ask("oidc/start?next=%2Fgallery");
    const asked = new URL(start.headers.get("location") ?? "");
    expect(asked.origin).toBe(issuer.origin);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: "code",
      client_id: "easel",
      code_challenge_method: "S256",
      state: expect.stringMatching(/.{20}/),
      nonce: expect.stringMatching(/.{20}/),
    });
    const { goesTo, person } = await signIn({ sub: "d", email: lab.designer.email, email_verified: true });
    expect([goesTo, person.email]).toEqual(["/gallery", lab.designer.email]);
  });

  it("knows somebody again by the provider's own name for them, whatever their address is now", async () => {
    const { person } = await signIn({ sub: "d", email: "renamed@elsewhere.example", email_verified: true });
    expect(person.email).toBe(lab.designer.email);
  });

  it("makes people of the organisation's domains with the role that is set, and nobody else", async () => {
    const told = { sub: "n", email: "new@house.example", email_verified: true, name: "New Hand" };
    expect((await signIn(told)).person).toMatchObject({ email: "new@house.example", role: "viewer" });
    const stranger = await signIn({ sub: "s", email: "new@not-house.example", email_verified: true });
    expect([stranger.goesTo, stranger.person]).toEqual(["/sign-in?problem=unknown_person", {}]);
  });

  it("opens nothing for an address the provider has not verified", async () => {
    for (const email_verified of [false, undefined]) {
      const told = { sub: "u", email: lab.administrator.email, email_verified };
      expect((await signIn(told)).goesTo).toBe("/sign-in?problem=unverified_email");
    }
  });

  it("refuses a token of another key, for another studio or of another sign-in, and a changed state", async () => {
    const told = { sub: "d", email: lab.designer.email, email_verified: true };
    const refused = "/sign-in?problem=refused";
    expect((await signIn({ ...told, aud: "another" })).goesTo).toBe(refused);
    expect((await signIn({ ...told, nonce: "replayed" })).goesTo).toBe(refused);
    const forged = await signIn(told, (address) => {
      address.searchParams.set("state", "forged");
      return address;
    });
    expect([forged.goesTo, forged.person]).toEqual([refused, {}]);
    issuer.state.signsWithForeignKey = true;
    expect((await signIn(told)).goesTo).toBe(refused);
    issuer.state.signsWithForeignKey = false;
  });

  it("is logged, whether it let somebody in or not", async () => {
    const answer = await lab.call("GET", "/admin/audit?action=sign_in&limit=200", { as: lab.administrator });
    const entries: { action: string; details: object }[] = (await answer.json()).items;
    const told = entries.map(({ action, details }) => ({ action, ...details }));
    expect(told).toContainEqual({ action: "sign_in.succeeded", by: "organisation" });
    expect(told).toContainEqual({ action: "sign_in.failed", by: "organisation", because: "unknown_person" });
  });

  it("takes an answer of the provider once, and only in the browser that asked", async () => {
    const told = { sub: "d", email: lab.designer.email, email_verified: true };
    const { browser, callback } = await signIn(told);
    expect((await browser.ask(callback)).headers.get("location")).toBe("/sign-in?problem=refused");
    expect((await openBrowser().ask(callback)).headers.get("location")).toBe("/sign-in?problem=refused");
  });

  it("keeps disabled people out", async () => {
    const body = { disabled: true };
    await lab.call("PATCH", `/admin/people/${lab.other.id}`, { as: lab.administrator, body });
    const { goesTo } = await signIn({ sub: "o", email: lab.other.email, email_verified: true });
    expect(goesTo).toBe("/sign-in?problem=person_disabled");
  });
});
