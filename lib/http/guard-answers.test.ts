import { afterAll, beforeAll, expect, it } from "vitest";
import { startLocalServer, type LocalServer } from "../../tests/support/local-server";
import { securityHeaders } from "./security-headers";

let server: LocalServer;
beforeAll(async () => {
  process.env.STUDIO_URL = "https://studio.example";
  const { guardAnswers } = await import("./guard-answers");
  guardAnswers();
  guardAnswers();
  server = await startLocalServer((request, response) => {
    if (request.url === "/own") response.setHeader("Content-Security-Policy", "sandbox");
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
