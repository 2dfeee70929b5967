import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBody } from "../../support/access-world";
import { openApiLab, problemOf, type ApiLab, type ApiPerson } from "../../support/api-lab";
import { openBrowser, signedIn, type BrowserSession } from "../../support/browser-session";
import { eventually } from "../../support/job-lab";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

const withCookie = (browser: BrowserSession) => ({
  cookie: browser.cookie(),
  host: "studio.test",
  origin: "http://studio.test",
});
const me = (browser: BrowserSession) => lab.call("GET", "/me", { headers: withCookie(browser) });

async function makeKey(as: ApiPerson, body: object): Promise<ApiPerson & { keyId: string }> {
  const made = await (await lab.call("POST", "/api-keys", { as, body: { name: "test", ...body } })).json();
  return { ...as, key: made.key, keyId: made.apiKey.id };
}

describe("sessions", () => {
  it("say where somebody is signed in and can be ended one by one", async () => {
    const person = await lab.addPerson("designer", "roamer");
    const [here, there] = [
      await signedIn(person, openBrowser("10.1.1.1")),
      await signedIn(person, openBrowser("10.1.1.2")),
    ];
    const list = await (await lab.call("GET", "/me/sessions", { headers: withCookie(here) })).json();
    expect(list.items).toMatchObject([
      { ip: "10.1.1.2", device: "Firefox · Linux" },
      { ip: "10.1.1.1", device: "Firefox · Linux" },
    ]);
    const path = `/me/sessions/${list.items[0].id}`;
    expect((await lab.call("DELETE", path, { headers: withCookie(here) })).status).toBe(204);
    expect([(await me(here)).status, (await me(there)).status]).toEqual([200, 401]);
    const stranger = await signedIn(await lab.addPerson("designer", "stranger"));
    const foreign = await lab.call("DELETE", `/me/sessions/${list.items[1].id}`, {
      headers: withCookie(stranger),
    });
    expect(foreign.status).toBe(404);
  });

  it("end by no key of the person, who stays signed in", async () => {
    const person = await lab.addPerson("administrator", "keyholder");
    const browser = await signedIn(person);
    const list = await (await lab.call("GET", "/me/sessions", { as: person })).json();
    const own = `/admin/people/${person.id}`;
    const asked: [string, string][] = [
      ["DELETE", "/me/sessions"],
      ["DELETE", `/me/sessions/${list.items[0].id}`],
      ["DELETE", `${own}/sessions`],
      ["DELETE", `${own}/second-factor`],
      ["POST", `${own}/reset-password`],
    ];
    for (const [method, path] of asked)
      expect(await problemOf(await lab.call(method, path, { as: person }))).toMatchObject({
        status: 403,
        code: "scope_missing",
      });
    expect((await me(browser)).status).toBe(200);
  });

  it("of a person an administrator ends at once", async () => {
    const person = await lab.addPerson("designer", "leaver");
    const browser = await signedIn(person);
    await lab.call("DELETE", `/admin/people/${person.id}/sessions`, { as: lab.administrator });
    expect((await me(browser)).status).toBe(401);
  });

  it("that end close what was open in them at once, and leave the others open", async () => {
    const person = await lab.addPerson("designer", "watcher");
    const [here, there] = [await signedIn(person), await signedIn(person, openBrowser("10.1.1.3"))];
    const open = [here, there].map((browser) => lab.call("GET", "/events", { headers: withCookie(browser) }));
    const closed = (await Promise.all(open)).map((stream) => {
      const state = { isOver: false };
      void readBody(stream, 30_000).then(() => (state.isOver = true));
      return state;
    });
    const list = await (await lab.call("GET", "/me/sessions", { headers: withCookie(here) })).json();
    const path = `/me/sessions/${list.items.find(({ ip }: { ip: string }) => ip === "10.1.1.3").id}`;
    expect((await lab.call("DELETE", path, { headers: withCookie(here) })).status).toBe(204);
    await eventually(
      async () => closed.map(({ isOver }) => isOver),
      ([, isOver]) => isOver === true,
    );
    expect(closed.map(({ isOver }) => isOver)).toEqual([false, true]);
  });

  it("are new at each sign-in, and the one before has ended", async () => {
    const person = await lab.addPerson("designer", "rotator");
    const browser = await signedIn(person);
    const before = browser.cookie();
    await signedIn(person, browser);
    expect(browser.cookie()).not.toBe(before);
    const old = await lab.call("GET", "/me", { headers: { cookie: before } });
    expect([old.status, (await me(browser)).status]).toEqual([401, 200]);
  });
});

describe("disabling somebody", () => {
  it("ends sessions, keys and open event streams at once, and nothing of theirs starts", async () => {
    const person = await lab.addPerson("designer", "gone");
    const browser = await signedIn(person);
    const stream = await lab.call("GET", "/events", { as: person });
    let ended = false;
    void readBody(stream, 60_000).then(() => (ended = true));
    expect((await lab.call("GET", "/me", { as: person })).status).toBe(200);
    const body = { disabled: true };
    await lab.call("PATCH", `/admin/people/${person.id}`, { as: lab.administrator, body });
    expect((await lab.call("GET", "/me", { as: person })).status).toBe(401);
    expect((await me(browser)).status).toBe(401);
    await eventually(
      async () => ended,
      (isOver) => isOver,
    );
    const { submitJob } = await import("../../../lib/services/jobs/submit");
    const late = { ownerId: person.id, capability: "lingtu.text2img", input: { prompt: "a cat" } };
    expect(await submitJob(late)).toEqual({ ok: false, problem: { kind: "viewer_may_not" } });
  });
});

describe("API keys", () => {
  it("do what their scopes say and no more", async () => {
    const reader = await makeKey(lab.designer, { scopes: ["read"] });
    const body = { capability: "lingtu.text2img", input: { prompt: "a cat" } };
    expect((await lab.call("GET", "/jobs", { as: reader })).status).toBe(200);
    const refused = await lab.call("POST", "/jobs", { as: reader, body });
    expect(await problemOf(refused)).toMatchObject({ status: 403, code: "scope_missing" });
    const runner = await makeKey(lab.designer, { scopes: ["run"] });
    expect((await lab.call("POST", "/jobs", { as: runner, body })).status).toBe(202);
    expect((await lab.call("GET", "/jobs", { as: runner })).status).toBe(403);
    const plain = await makeKey(lab.administrator, { scopes: ["read", "write", "run"] });
    expect((await lab.call("GET", "/admin/people", { as: plain })).status).toBe(403);
  });

  it("make no key that may do more than themselves", async () => {
    const writer = await makeKey(lab.designer, { scopes: ["read", "write"] });
    const more = { name: "more", scopes: ["run"] };
    expect((await lab.call("POST", "/api-keys", { as: writer, body: more })).status).toBe(403);
    const made = await lab.call("POST", "/api-keys", { as: writer, body: { name: "same" } });
    expect((await made.json()).apiKey.scopes).toEqual(["read", "write"]);
  });

  it("make no key that outlives themselves or may be used oftener", async () => {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const maker = await makeKey(lab.designer, { expiresAt });
    const rate = `/admin/people/${maker.id}/api-keys/${maker.keyId}`;
    await lab.call("PATCH", rate, { as: lab.administrator, body: { ratePerSecond: 50 } });
    const later = new Date(Date.now() + 2 * 86_400_000).toISOString();
    const sooner = new Date(Date.now() + 3_600_000).toISOString();
    const bounds = async (terms: object) => {
      const body = { name: "child", ...terms };
      const { apiKey } = await (await lab.call("POST", "/api-keys", { as: maker, body })).json();
      return [apiKey.expiresAt, apiKey.ratePerSecond];
    };
    expect(await bounds({})).toEqual([expiresAt, 50]);
    expect(await bounds({ expiresAt: null })).toEqual([expiresAt, 50]);
    expect(await bounds({ expiresAt: later })).toEqual([expiresAt, 50]);
    expect(await bounds({ expiresAt: sooner })).toEqual([sooner, 50]);
  });

  it("stop when their time is over, also where they were used a moment before", async () => {
    const expiresAt = new Date(Date.now() + 6_000).toISOString();
    const key = await makeKey(lab.designer, { expiresAt });
    expect((await lab.call("GET", "/me", { as: key })).status).toBe(200);
    await eventually(
      async () => (await lab.call("GET", "/me", { as: key })).status,
      (status) => status === 401,
    );
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(expiresAt));
  });

  it("are held to the rate an administrator sets, and to none before", async () => {
    const key = await makeKey(lab.designer, {});
    const path = `/admin/people/${key.id}/api-keys/${key.keyId}`;
    const burst = async () => {
      const calls = Array.from({ length: 60 }, () => lab.call("GET", "/me", { as: key }));
      return (await Promise.all(calls)).map(({ status }) => status);
    };
    expect(new Set(await burst())).toEqual(new Set([200]));
    await lab.call("PATCH", path, { as: lab.administrator, body: { ratePerSecond: 5 } });
    const statuses = await burst();
    expect(statuses).toContain(429);
    expect(statuses).toContain(200);
    await lab.call("PATCH", path, { as: lab.administrator, body: { ratePerSecond: null } });
    expect(new Set(await burst())).toEqual(new Set([200]));
    const { ratePerSecond } = (
      await (await lab.call("GET", `/admin/people/${key.id}/api-keys`, { as: lab.administrator })).json()
    ).items.find(({ id }: { id: string }) => id === key.keyId);
    expect(ratePerSecond).toBeNull();
  });
});
