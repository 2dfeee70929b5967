import { afterAll, beforeAll, expect, it } from "vitest";
import { startLocalServer, type LocalServer } from "../../tests/support/local-server";
import { securityHeaders } from "./security-headers";

let server: LocalServer;
beforeAll(async () => {
  process.env.STUDIO_URL = "https://studio.example";
  const { guardAnswers } = await import("./guard-answers");
  const allowedAt = (path: string) => (path === "/api/v1/me" ? "GET, HEAD, OPTIONS" : null);
  guardAnswers(allowedAt);
  guardAnswers(allowedAt);
  server = await startLocalServer((request, response) => {
    if (request.url === "/own") response.setHeader("Content-Security-Policy", "sandbox");
    if (request.method === "PATCH") {
      // As Next does it alone, and as it does where it compresses.
      response.statusCode = 405;
      if (request.url?.endsWith("?compressed")) response.writeHead(405);
      return void response.end();
    }
    if (request.url === "/written")
      return void response.writeHead(404, { "Referrer-Policy": "no-referrer" }).end();
    response.end(String(request.headers["x-forwarded-for"]));
  });
});
afterAll(() => server.close());

it("puts every header on answers that say nothing of their own", async () => {
  const { headers } = await fetch(`${server.origin}/`);
  for (const [name, value] of Object.entries(securityHeaders("/", true)))
    expect(headers.get(name)).toBe(value);
  expect(headers.get("strict-transport-security")).toMatch(/max-age=\d{8}; includeSubDomains/);
});

it("leaves what an answer says of its own, however it says it", async () => {
  const own = await fetch(`${server.origin}/own`);
  expect(own.headers.get("content-security-policy")).toBe("sandbox");
  const written = await fetch(`${server.origin}/written`);
  expect(written.headers.get("referrer-policy")).toBe("no-referrer");
  expect(written.headers.get("x-content-type-options")).toBe("nosniff");
});

it("tells the routes who asks", async () => {
  expect(await (await fetch(server.origin)).text()).toBe("127.0.0.1");
});

it("asks for https only where the studio has it", () => {
  expect(securityHeaders("/", false)).not.toHaveProperty("Strict-Transport-Security");
});

it("explains the API's empty 405 in the caller's language, and nobody else's", async () => {
  const ask = (path: string) =>
    fetch(server.origin + path, { method: "PATCH", headers: { "accept-language": "zh-CN" } });
  for (const path of ["/api/v1/me?plain", "/api/v1/me?compressed"]) {
    const refused = await ask(path);
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
    expect(await refused.json()).toMatchObject({
      status: 405,
      code: "method_not_allowed",
      title: "此地址不支持该请求方法",
    });
  }
  expect(await (await ask("/sandbox/lingtu")).text()).toBe("");
});
