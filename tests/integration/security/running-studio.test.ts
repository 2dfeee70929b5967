import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withDatabase } from "../../support/database";
import { freePort, startStudio, type StudioProcess } from "../../support/studio-process";

const KEY = "security-test-key-0123456789abcdef0123456789abcdef";
const PASSWORD = "a password nobody else has";
const EMAIL = "admin@example.com";
const SECRETS = {
  STUDIO_SECRET: "the master secret of the security tests",
  LINGTU_SECRET: "lingtu-secret-that-nobody-sees",
  ZHIQITE_APP_CODE: "zhiqite-code-that-nobody-sees",
  VOLC_SECRET_ACCESS_KEY: "volc-secret-that-nobody-sees",
  SUPERAPP_SECRET_KEY: "superapp-secret-that-nobody-sees",
  STUDIO_METRICS_TOKEN: "metrics-token-that-nobody-sees",
};

let database: Awaited<ReturnType<typeof withDatabase>>;
let folder: string;
let studio: StudioProcess;
beforeAll(async () => {
  database = await withDatabase();
  folder = mkdtempSync(join(tmpdir(), "easel-security-"));
  studio = startStudio(await freePort(), {
    ...SECRETS,
    STUDIO_DATA_DIR: folder,
    DATABASE_URL: database.url,
    // People come over https; whatever terminates it speaks plain http to the studio, as these tests do.
    STUDIO_URL: "https://studio.test",
    STUDIO_SANDBOX: "on",
    STUDIO_ADMIN_EMAIL: EMAIL,
    STUDIO_ADMIN_PASSWORD: PASSWORD,
    STUDIO_ADMIN_API_KEY: KEY,
    LINGTU_BASE_URL: "https://lingtu.invalid",
    LINGTU_APP_ID: "app",
    ZHIQITE_BASE_URL: "https://zhiqite.invalid",
    SUPERAPP_BASE_URL: "https://superapp.invalid",
    VEIMAGEX_BASE_URL: "https://veimagex.invalid",
    VOLC_ACCESS_KEY_ID: "id",
    SUPERAPP_ACCESS_KEY: "id",
  });
  await studio.ready;
});
afterAll(async () => {
  studio.child.kill("SIGTERM");
  await studio.ended;
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(studio.url + path, { redirect: "manual", ...init });
const asKey = { authorization: `Bearer ${KEY}` };
const asJson = { "content-type": "application/json" };

const PLACES: [what: string, status: number, path: string, init?: RequestInit][] = [
  ["a page", 200, "/sign-in"],
  [
    "a page fetched ahead",
    200,
    "/sign-in",
    { headers: { purpose: "prefetch", "next-router-prefetch": "1" } },
  ],
  ["a page for those who are signed in", 307, "/gallery"],
  ["a page that is not there", 404, "/icon-of-nothing"],
  ["a page with a point in its name", 404, "/nothing.html"],
  ["an answer of the API", 200, "/api/v1/health"],
  ["an answer to a key", 200, "/api/v1/me", { headers: asKey }],
  ["a refusal", 401, "/api/v1/me"],
  ["an address the API has not", 404, "/api/v1/nothing", { headers: asKey }],
  ["an address beside the API", 404, "/api/nothing"],
  ["a method the API has not", 405, "/api/v1/health", { method: "DELETE" }],
  ["broken JSON", 400, "/api/v1/jobs", { method: "POST", body: "{", headers: { ...asKey, ...asJson } }],
  [
    "a preflight of another site",
    204,
    "/api/v1/jobs",
    { method: "OPTIONS", headers: { origin: "https://evil.test" } },
  ],
  ["the description", 200, "/api/v1/openapi.json"],
  ["a session", 200, "/api/auth/get-session"],
  ["an address sessions have not", 404, "/api/auth/sign-up/email"],
  ["a wrong callback", 404, "/api/callbacks/zhiqite/none", { method: "POST", body: "{}" }],
  ["a public file that is not granted", 404, `/f/${"0".repeat(22)}.png`],
  ["a path below public files", 404, "/f/a/b"],
  ["a share that is none", 404, `/s/${"A".repeat(32)}`],
  ["a shared file that is none", 404, `/s/${"A".repeat(32)}/file/x`],
  ["the sandbox", 404, "/sandbox/nothing"],
  ["a picture of the studio's", 200, "/examples/cat.webp"],
  ["a picture the studio has not", 404, "/examples/none.webp"],
  ["an icon", 200, "/icon.svg"],
  ["the robots' file", 200, "/robots.txt"],
  ["a script that is not there", 404, "/_next/static/chunks/none.js"],
  ["an address nobody can read", 404, "/%E0%A4%A"],
];

describe("a method an address of the API does not take", () => {
  const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

  it("is a 405 that says which ones it takes, at every address of the description", async () => {
    const { paths }: { paths: Record<string, Record<string, unknown>> } = await (
      await ask("/api/v1/openapi.json")
    ).json();
    const places = Object.entries(paths).flatMap(([path, operations]) => {
      const own = Object.keys(operations).map((method) => method.toUpperCase());
      const allow = [...own, ...(own.includes("GET") ? ["HEAD"] : []), "OPTIONS"].sort().join(", ");
      const others = METHODS.filter((method) => !own.includes(method));
      return others.map((method) => ({ method, path: `/api/v1${path.replace(/\{\w+\}/g, "x")}`, allow }));
    });
    expect(places.length).toBeGreaterThan(200);
    const wrong = [];
    for (const { method, path, allow } of places) {
      const answer = await ask(path, { method });
      const { headers, status } = answer;
      const told = await answer.text();
      const { code } = told === "" ? { code: "nothing" } : JSON.parse(told);
      const said = [status, headers.get("content-type"), headers.get("allow"), code].join(" | ");
      const wanted = [405, "application/problem+json", allow, "method_not_allowed"].join(" | ");
      if (said !== wanted) wrong.push(`${method} ${path}: ${said}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("the headers", () => {
  it.each(PLACES)("are on %s (%i)", async (_what, status, path, init) => {
    const answer = await ask(path, init);
    await answer.arrayBuffer();
    expect(answer.status).toBe(status);
    const { headers } = answer;
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}; includeSubDomains$/);
    expect(headers.get("referrer-policy")).toBe(
      path.startsWith("/s/") ? "no-referrer" : "strict-origin-when-cross-origin",
    );
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe-eval");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("let a page run the scripts that carry its own nonce, another each time", async () => {
    const nonces = await Promise.all(
      ["/sign-in", "/sign-in", "/nothing.html", "/icon-of-nothing"].map(async (path) => {
        const answer = await ask(path);
        const policy = answer.headers.get("content-security-policy") ?? "";
        const [, nonce = "none"] = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic';/.exec(policy) ?? [];
        const page = await answer.text();
        const scripts = page.match(/<script\b[^>]*>/g) ?? [];
        expect(scripts.length).toBeGreaterThan(0);
        for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
        expect(page).not.toMatch(/<[a-z]+[^>]*\son[a-z]+=/i);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(nonces.length);
  });
});

const signIn = (headers: Record<string, string>) =>
  ask("/api/auth/sign-in/email", {
    method: "POST",
    headers: { ...asJson, ...headers },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });

/** Calls the sign-in form's server action as a page does, or a page of somebody else's. */
function signInAction(origin: string): Promise<Response> {
  const manifest: { node: Record<string, { exportedName: string; filename: string }> } = JSON.parse(
    readFileSync(".next/server/server-reference-manifest.json", "utf8"),
  );
  const [id = ""] =
    Object.entries(manifest.node).find(([, action]) => action.exportedName === "signIn") ?? [];
  const headers = { "next-action": id, "content-type": "text/plain;charset=UTF-8", origin };
  const body = JSON.stringify([{ email: EMAIL, password: PASSWORD }]);
  return ask("/sign-in", { method: "POST", headers, body });
}

describe("a session's cookie", () => {
  it("is for this address, over https, out of scripts' reach, and not sent from elsewhere", async () => {
    const cookies = (await signIn({ origin: studio.url })).headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Secure-/);
      for (const flag of [/; Secure/, /; HttpOnly/, /; SameSite=Lax/, /; Path=\//])
        expect(cookie).toMatch(flag);
      expect(cookie).not.toMatch(/; Domain=/i);
    }
  });

  it.each(["https://evil.test", "null", "https://studio.test.evil.test", "http://studio.test"])(
    "is not given to a page of %s, by the API or by the form's action",
    async (origin) => {
      const byApi = await signIn({ origin });
      expect([byApi.status, byApi.headers.getSetCookie()]).toEqual([403, []]);
      const byAction = await signInAction(origin);
      expect(byAction.status).toBeGreaterThanOrEqual(400);
      expect(byAction.headers.getSetCookie().join()).not.toContain("session_token");
    },
  );

  it("is given to the studio's own form", async () => {
    const answer = await signInAction(studio.url);
    expect(answer.headers.getSetCookie().join()).toContain("session_token");
  });
});

describe("requests that are no requests", () => {
  it.each([
    [
      "two lengths",
      "POST /api/v1/jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
    ],
    [
      "a length and pieces",
      "POST /api/v1/jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["a header with a blank in its name", "GET / HTTP/1.1\r\nHost: x\r\nX A: b\r\n\r\n"],
    ["a header of 100 kB", `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${"a".repeat(100_000)}\r\n\r\n`],
    ["no host", "GET / HTTP/1.1\r\n\r\n"],
    [
      "a request to be said back",
      "TRACE / HTTP/1.1\r\nHost: x\r\nX-Secret: said-back\r\nConnection: close\r\n\r\n",
    ],
  ])("get nowhere: %s", async (_what, raw) => {
    const socket = connect(Number(new URL(studio.url).port), "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write(raw);
    const answer = await text(socket).catch(() => "HTTP/1.1 400");
    expect(answer).toMatch(/^HTTP\/1\.1 [45]\d\d/);
    expect(answer).not.toContain("said-back");
  });
});

describe("the secrets of the environment", () => {
  const READ = [
    ...["/me", "/providers", "/capabilities", "/health", "/openapi.json", "/admin/providers", "/admin/audit"],
    ...["/admin/people", "/admin/provider-health", "/admin/usage", "/metrics", "/api-keys"],
  ].map((path) => `/api/v1${path}`);
  const PAGES = [
    "/",
    "/admin",
    "/admin/providers",
    "/admin/system",
    "/admin/audit",
    "/account",
    "/admin/health",
  ];

  it("stand in no answer and no line of the log, also where calls with them fail", async () => {
    const cookie = (await signIn({ origin: studio.url })).headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    const answers = await Promise.all([
      ...READ.map((path) => ask(path, { headers: asKey })),
      ...PAGES.map((path) => ask(path, { headers: { cookie } })),
      ...["lingtu", "zhiqite", "superapp", "veimagex"].map((id) =>
        ask(`/api/v1/admin/providers/${id}/test`, { method: "POST", headers: asKey }),
      ),
      signIn({ origin: studio.url, authorization: `Basic ${btoa(`x:${PASSWORD}`)}` }),
    ]);
    const told = await Promise.all(answers.map((answer) => answer.text()));
    expect(told.join("").length).toBeGreaterThan(100_000);
    const hidden = [...Object.values(SECRETS), PASSWORD, KEY, new URL(database.url).password];
    for (const secret of hidden.filter((value) => value !== "")) {
      expect(told.filter((answer) => answer.includes(secret))).toEqual([]);
      expect(studio.printed()).not.toContain(secret);
    }
  });
});
