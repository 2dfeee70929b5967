import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPECTED, type Expectation } from "../../support/access-expectations";
import { servedActions, servedRoutes } from "../../support/access-routes";
import { MARK, openAccessWorld, readBody, type AccessWorld, type Known } from "../../support/access-world";

/** Every route of the built studio, asked by every kind of caller for one owner's things. */
let world: AccessWorld;
let before: unknown;
beforeAll(async () => {
  world = await openAccessWorld();
  before = await possessions();
});
afterAll(() => world.close());

type Route = [route: string, expectation: Expectation];
const routes = (which: (expectation: Expectation, route: string) => boolean): Route[] =>
  Object.entries(EXPECTED).filter(([route, expectation]) => which(expectation, route));
const isApi = ({ access }: Expectation) =>
  access === "signed-in" || access === "owner" || access === "administrator";

const filled = (text: string) =>
  text.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    name === "soon" ? new Date(Date.now() + 3_600_000).toISOString() : (world.has[name] ?? "missing"),
  );

interface Answer {
  status: number;
  text: string;
  location: string;
  /** What was asked, as it went out. */
  asked: string;
}

/** Asks a route in each of its forms, as each of some callers. Bodies are read, also of streams. */
async function ask(
  [route, { path, queries = [""], body }]: Route,
  ...callers: Record<string, string>[]
): Promise<Answer[]> {
  const [method = "", pattern = ""] = route.split(" ");
  const sent = body && filled(JSON.stringify(body));
  const type: Record<string, string> = sent ? { "content-type": "application/json" } : {};
  const forms = callers.flatMap((headers) => queries.map((query) => ({ headers, query })));
  return Promise.all(
    forms.map(async ({ headers, query }) => {
      const address = filled((path ?? pattern) + query);
      const init = { method, headers: { ...type, ...headers }, body: sent, redirect: "manual" } as const;
      const answer = await fetch(world.url + address, init);
      const location = answer.headers.get("location") ?? "";
      return { status: answer.status, text: await readBody(answer), location, asked: `${address} ${sent}` };
    }),
  );
}
const withKey = (key: string) => ({ authorization: `Bearer ${key}`, "last-event-id": "0" });
const withCookie = ({ cookie }: Known) => ({ cookie, origin: world.url });

/** What an answer tells that stands in the owner's things alone, and that its caller did not say themselves. */
function leaks({ text, asked }: Answer): string[] {
  const ids = Object.values(world.has).filter((id) => !asked.includes(id));
  // A page says the word back that was searched for; what the owner's things say around it, it does not.
  const word = asked.includes(MARK) && text.startsWith("<!DOCTYPE") ? `a ${MARK} at dawn` : MARK;
  return [word, ...ids].filter((secret) => text.includes(secret));
}

/** All that is the owner's, without what changes by being looked at. */
async function possessions(): Promise<unknown> {
  const volatile = `'{lastUsedAt,watchedAt,opens,openedAt,updatedAt}'::text[]`;
  const tables = ["asset", "job", "collection", "tag", "share_link", "export", "api_key"];
  const found = await Promise.all(
    tables.map(async (table) => {
      const column = table === "api_key" ? "userId" : "ownerId";
      const text = `SELECT to_jsonb(t) - ${volatile} AS row FROM "${table}" t WHERE "${column}" = $1 ORDER BY id`;
      return (await world.sql.query(text, [world.owner.id])).rows;
    }),
  );
  const items = await world.sql.query(`SELECT * FROM collection_item ORDER BY 1, 2`);
  const tags = await world.sql.query(`SELECT * FROM asset_tag ORDER BY 1, 2`);
  return [...found, items.rows, tags.rows];
}

describe("the list of who reaches what", () => {
  it("names every route there is, and none that is not", () => {
    expect(Object.keys(EXPECTED).sort()).toEqual([...servedRoutes()].sort());
  });
});

describe("nobody, a revoked key and a share's token for a key", () => {
  it.each(routes(isApi))("are told to sign in at %s", async (...route) => {
    const keys = [world.revokedKey, world.has.token ?? "", world.expiredShare];
    for (const answer of await ask(route, {}, ...keys.map(withKey))) {
      expect(answer.status).toBe(401);
      expect(leaks(answer)).toEqual([]);
    }
  });

  it.each(routes(({ access }) => access === "page" || access === "administrator's page"))(
    "are sent to sign in at %s",
    async (...route) => {
      for (const answer of await ask(route, {})) {
        expect([answer.status, answer.location]).toEqual([307, expect.stringContaining("/sign-in")]);
        expect(leaks(answer)).toEqual([]);
      }
    },
  );

  it.each(routes(({ access }) => access === "anyone"))(
    "find nothing of the owner's at %s",
    async (...route) => {
      const answers = await ask(route, {}, withKey(world.other.key), withCookie(world.other));
      expect(answers.flatMap(leaks)).toEqual([]);
    },
  );
});

describe("another designer and an administrator", () => {
  const everybodyElse = () => [
    withKey(world.other.key),
    withCookie(world.other),
    withKey(world.administrator.key),
    withCookie(world.administrator),
  ];

  it.each(routes(({ access }) => access === "owner"))("find nothing at %s", async (...route) => {
    for (const answer of await ask(route, ...everybodyElse())) {
      expect(answer.status).toBe(404);
      expect(leaks(answer)).toEqual([]);
    }
  });

  it.each(routes(({ access }) => access === "signed-in" || access === "page"))(
    "see only their own at %s",
    async (...route) => {
      for (const answer of await ask(route, ...everybodyElse())) {
        expect(answer.status).toBeLessThan(500);
        expect(leaks(answer)).toEqual([]);
      }
    },
  );

  it.each(routes(({ access }) => access === "administrator"))("are told apart at %s", async (...route) => {
    const designers = [withKey(world.other.key), withKey(world.owner.key), withCookie(world.other)];
    for (const { status } of await ask(route, ...designers)) expect(status).toBe(403);
    for (const { status } of await ask(route, withKey(world.administrator.key))) expect(status).not.toBe(403);
  });

  it.each(routes(({ access }) => access === "administrator's page"))(
    "are told apart at %s",
    async (...route) => {
      expect((await ask(route, withCookie(world.other))).flatMap(leaks)).toEqual([]);
      const [shown] = await ask(route, withCookie(world.administrator));
      expect(shown?.status).toBeLessThan(400);
    },
  );
});

describe("a viewer", () => {
  const viewers = () => [withKey(world.viewer.key), withCookie(world.viewer)];
  const isChange = (route: string) => !/^(GET|HEAD) /.test(route);
  /** Their own account is theirs to keep in order, and what they may look at theirs to take along. */
  const OWN = /\/me\/sessions|\/exports$/;

  it.each(routes((entry, route) => isApi(entry) && isChange(route) && !OWN.test(route)))(
    "may not do %s",
    async (...route) => {
      for (const { status } of await ask(route, ...viewers())) expect(status).toBe(403);
    },
  );

  it.each(routes((entry, route) => (isApi(entry) && !isChange(route)) || entry.access.endsWith("page")))(
    "sees nothing of the owner's at %s",
    async (...route) => {
      for (const answer of await ask(route, ...viewers())) {
        expect(answer.status).toBeLessThan(500);
        expect(leaks(answer)).toEqual([]);
      }
    },
  );
});

describe("a page that makes, keeps or costs", () => {
  it.each(["/create/text-to-image", "/history", "/account/usage", "/trash", "/shares"])(
    "is not there for a viewer, and says so at once: %s",
    async (path) => {
      const answer = await fetch(world.url + path, { headers: withCookie(world.viewer) });
      expect([
        answer.status,
        (await fetch(world.url + path, { headers: withCookie(world.other) })).status,
      ]).toEqual([404, 200]);
    },
  );
});

describe("a share", () => {
  it.each(routes(({ access }) => access === "share"))(
    "opens what it shows and nothing else at %s",
    async (route) => {
      const [method = "", pattern = ""] = route.split(" ");
      const { has, expiredShare, otherShare } = world;
      const at = async (token: string, id = has.asset ?? "") => {
        const path = pattern.replace("[token]", token).replace("[id]", id);
        const answer = await fetch(world.url + path, { method });
        const text = await readBody(answer);
        expect(text).not.toContain(MARK);
        expect(answer.headers.get("x-robots-tag")).toContain("noindex");
        expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
        return answer.status;
      };
      const unknown = "A".repeat(32);
      expect(await at(has.token ?? "")).toBe(200);
      expect([await at(expiredShare), await at(unknown), await at("short")]).toEqual([404, 404, 404]);
      if (!pattern.includes("[id]")) return;
      expect([await at(otherShare), await at(otherShare, has.doomed)]).toEqual([404, 200]);
      expect([await at(has.token ?? "", has.doomed), await at(has.token ?? "", has.trashed)]).toEqual([
        404, 404,
      ]);
    },
  );
});

describe("the owner", () => {
  it("still has everything as it was after all of these", async () => {
    expect(await possessions()).toEqual(before);
  });

  const order = ["GET", "HEAD", "PATCH", "POST", "DELETE"];
  const owned = routes(
    ({ access }) => access === "owner" || access === "signed-in" || access === "page",
  ).sort(([a], [b]) => order.indexOf(a.split(" ")[0] ?? "") - order.indexOf(b.split(" ")[0] ?? ""));
  it.each(owned)("reaches %s", async (...route) => {
    const [, { ownerGets, ownerSees, access }] = route;
    const headers = access === "page" ? withCookie(world.owner) : withKey(world.owner.key);
    const answers = await ask(route, headers);
    for (const { status } of answers) {
      if (ownerGets) expect(ownerGets).toContain(status);
      else expect(status).toBeLessThan(400);
    }
    const words = [MARK, world.has.job ?? MARK];
    if (ownerSees) expect(answers.some(({ text }) => words.some((word) => text.includes(word)))).toBe(true);
  });
});

describe("every server action", () => {
  /** Those that people use who are not signed in yet. */
  const OPEN = ["signIn", "signInCode", "joinByInvite", "setUp"];
  const actions = servedActions().filter(({ name }) => !OPEN.some((open) => name.endsWith(` ${open}`)));
  it.each(actions)("$name asks who is there", ({ source }) => {
    expect(source).toMatch(/require(User|Designer|Administrator|Session)\(\)/);
  });
});
