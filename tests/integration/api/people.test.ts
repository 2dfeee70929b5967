import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, PASSWORD, problemOf, type ApiLab, type ApiPerson } from "../../support/api-lab";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

const change = (person: ApiPerson, body: object) =>
  lab.call("PATCH", `/admin/people/${person.id}`, { as: lab.administrator, body });

/** Signs in as a browser does; the cookie when that worked. */
async function signIn(email: string, password: string, address = "10.0.0.1", origin = "http://studio.test") {
  const { POST } = await import("../../../app/api/auth/[...all]/route");
  const headers = {
    "content-type": "application/json",
    origin,
    host: "studio.test",
    "x-forwarded-for": address,
  };
  const body = JSON.stringify({ email, password });
  const answer = await POST(
    new Request("http://studio.test/api/auth/sign-in/email", { method: "POST", headers, body }),
  );
  return {
    answer,
    cookie: answer.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; "),
  };
}

const me = (cookie: string) => lab.call("GET", "/me", { headers: { cookie } });

describe("signing in", () => {
  it("gives a cookie that browsers keep over plain http, which scripts cannot read", async () => {
    const { answer, cookie } = await signIn(lab.designer.email, PASSWORD);
    expect(answer.status).toBe(200);
    const [line = ""] = answer.headers.getSetCookie();
    expect(line).toMatch(/HttpOnly/i);
    expect(line).toMatch(/SameSite=Lax/i);
    expect(line).not.toMatch(/Secure/i);
    expect(await (await me(cookie)).json()).toMatchObject({ email: lab.designer.email });
  });

  it("is refused after ten wrong passwords a minute, whatever address they come from, and for that person only", async () => {
    const person = await lab.addPerson("designer", "guessed");
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      statuses.push((await signIn(person.email, "wrong", `10.1.0.${attempt}`)).answer.status);
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
    const right = await signIn(person.email, PASSWORD, "10.1.1.1");
    expect(right.answer.status).toBe(429);
    expect(Number(right.answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await signIn(lab.other.email, PASSWORD, "10.1.0.1")).answer.status).toBe(200);
  });

  it("does not count successes", async () => {
    for (let attempt = 0; attempt < 12; attempt += 1) {
      expect((await signIn(lab.other.email, PASSWORD, "10.2.0.1")).answer.status).toBe(200);
    }
  });

  it("is refused to pages of other sites", async () => {
    const { answer } = await signIn(lab.designer.email, PASSWORD, "10.3.0.1", "http://evil.test");
    expect(answer.status).toBe(403);
  });

  it("has no open registration and nothing else of better-auth", async () => {
    const { POST } = await import("../../../app/api/auth/[...all]/route");
    for (const path of ["sign-up/email", "update-user", "change-email", "delete-user", "change-password"]) {
      const request = new Request(`http://studio.test/api/auth/${path}`, { method: "POST", body: "{}" });
      expect((await POST(request)).status).toBe(404);
    }
  });
});

describe("a browser's session", () => {
  it("works for changes from the studio's own pages alone", async () => {
    const { cookie } = await signIn(lab.designer.email, PASSWORD, "10.4.0.1");
    const post = (headers: Record<string, string>) =>
      lab.call("POST", "/api-keys", {
        body: { name: "mine" },
        headers: { cookie, host: "studio.test", ...headers },
      });
    expect(await problemOf(await post({ origin: "http://evil.test" }))).toMatchObject({
      status: 403,
      code: "foreign_origin",
    });
    expect((await post({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await post({ origin: "http://studio.test" })).status).toBe(201);
  });

  it("is never taken where an API key is wrong", async () => {
    const { cookie } = await signIn(lab.designer.email, PASSWORD, "10.4.0.2");
    const answer = await lab.call("GET", "/me", { headers: { cookie, authorization: "Bearer wrong" } });
    expect(answer.status).toBe(401);
  });
});

describe("administrators", () => {
  it("add people with a one-time password that has to be changed first", async () => {
    const body = { name: "New Person", email: "New@Example.com", role: "designer" };
    const added = await (await lab.call("POST", "/admin/people", { as: lab.administrator, body })).json();
    expect(added.person).toMatchObject({ email: "new@example.com", mustChangePassword: true });
    const taken = await lab.call("POST", "/admin/people", { as: lab.administrator, body });
    expect(await problemOf(taken)).toMatchObject({ status: 409, code: "email_taken" });
    const { cookie } = await signIn("new@example.com", added.oneTimePassword, "10.5.0.1");
    expect(await problemOf(await me(cookie))).toMatchObject({
      status: 403,
      code: "password_change_required",
    });

    const { changeOwnPassword } = await import("../../../lib/services/people/change-own-password");
    const { sessionPerson } = await import("../../../lib/auth/session");
    const person = await sessionPerson(new Headers({ cookie }));
    if (!person) throw new Error("no session");
    expect(await changeOwnPassword(person, { next: added.oneTimePassword })).toEqual({
      ok: false,
      problem: "same_password",
    });
    expect(await changeOwnPassword(person, { next: "my very own" })).toEqual({ ok: true });
    expect((await me(cookie)).status).toBe(200);
  });

  it("name every wrong field of a person", async () => {
    const body = { name: "", email: "no", role: "owner", extra: 1 };
    const { status, errors } = await problemOf(
      await lab.call("POST", "/admin/people", { as: lab.administrator, body }),
    );
    expect(status).toBe(422);
    expect(errors?.map(({ path }) => path).sort()).toEqual(["email", "extra", "name", "role"]);
  });

  it("end a person's sessions and keys at once by disabling them, and let them in again", async () => {
    const person = await lab.addPerson("designer", "leaver");
    const { cookie } = await signIn(person.email, PASSWORD, "10.6.0.1");
    expect((await lab.call("GET", "/me", { as: person })).status).toBe(200);
    expect((await change(person, { disabled: true })).status).toBe(200);
    expect((await me(cookie)).status).toBe(401);
    expect((await lab.call("GET", "/me", { as: person })).status).toBe(401);
    expect((await signIn(person.email, PASSWORD, "10.6.0.1")).answer.status).toBe(403);
    await change(person, { disabled: false });
    expect((await signIn(person.email, PASSWORD, "10.6.0.1")).answer.status).toBe(200);
  });

  it("reset a password, which ends the person's sessions", async () => {
    const person = await lab.addPerson("designer", "forgetful");
    const { cookie } = await signIn(person.email, PASSWORD, "10.7.0.1");
    const path = `/admin/people/${person.id}/reset-password`;
    const { oneTimePassword } = await (await lab.call("POST", path, { as: lab.administrator })).json();
    expect((await me(cookie)).status).toBe(401);
    expect((await signIn(person.email, PASSWORD, "10.7.0.1")).answer.status).toBe(401);
    expect((await signIn(person.email, oneTimePassword, "10.7.0.1")).answer.status).toBe(200);
  });

  it("never disable themselves, however many there are", async () => {
    const second = await lab.addPerson("administrator", "spare");
    const answer = await change(lab.administrator, { disabled: true });
    expect(await problemOf(answer)).toMatchObject({ status: 409, code: "own_account" });
    expect((await change(second, { disabled: true })).status).toBe(200);
  });

  it("never leave it to one who has not chosen a password yet", async () => {
    const body = { name: "Never Came", email: "never-came@example.com", role: "administrator" };
    const added = await lab.call("POST", "/admin/people", { as: lab.administrator, body });
    const { person } = await added.json();
    expect(await problemOf(await change(lab.administrator, { role: "designer" }))).toMatchObject({
      status: 409,
      code: "last_administrator",
    });
    await lab.jobs.sql.query(`UPDATE "user" SET "mustChangePassword" = false WHERE id = $1`, [person.id]);
    expect((await change(lab.administrator, { role: "designer" })).status).toBe(200);
    const { changePerson } = await import("../../../lib/services/people/change-person");
    await changePerson(lab.administrator.id, { role: "administrator" });
    await changePerson(person.id, { disabled: true });
  });

  it("never lose their last one, even when two give up at once", async () => {
    expect(await problemOf(await change(lab.administrator, { role: "designer" }))).toMatchObject({
      status: 409,
      code: "last_administrator",
    });
    const second = await lab.addPerson("administrator", "second");
    const { changePerson } = await import("../../../lib/services/people/change-person");
    const outcomes = await Promise.all([
      changePerson(lab.administrator.id, { role: "designer" }),
      changePerson(second.id, { disabled: true }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const restored = outcomes[0]?.ok ? lab.administrator.id : second.id;
    await changePerson(restored, { role: "administrator", disabled: false });
  });
});

describe("API keys", () => {
  it("are shown once, listed by their beginning, and end at once when revoked", async () => {
    const made = await (
      await lab.call("POST", "/api-keys", { as: lab.designer, body: { name: "script" } })
    ).json();
    expect(made.key).toMatch(/^easel_/);
    const asKey = { as: { ...lab.designer, key: made.key } };
    expect((await lab.call("GET", "/me", asKey)).status).toBe(200);
    const { items } = await (await lab.call("GET", "/api-keys", { as: lab.designer })).json();
    expect(items).toContainEqual(
      expect.objectContaining({ id: made.apiKey.id, prefix: made.key.slice(0, 10) }),
    );
    expect(JSON.stringify(items)).not.toContain(made.key);
    const { rows } = await lab.jobs.sql.query(`SELECT * FROM api_key WHERE id = $1`, [made.apiKey.id]);
    expect(JSON.stringify(rows)).not.toContain(made.key.slice(10));
    expect(rows[0].lastUsedAt).not.toBeNull();

    const path = `/api-keys/${made.apiKey.id}`;
    expect((await lab.call("DELETE", path, { as: lab.other })).status).toBe(404);
    expect((await lab.call("DELETE", path, { as: lab.designer })).status).toBe(204);
    expect((await lab.call("GET", "/me", asKey)).status).toBe(401);
    expect((await lab.call("DELETE", path, { as: lab.designer })).status).toBe(404);
    expect((await lab.call("DELETE", "/api-keys/no-id", { as: lab.designer })).status).toBe(404);
  });
});
