import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadRoute, openApiLab, problemOf, routePaths, type ApiLab } from "../../support/api-lab";
import { OPERATIONS } from "../../../lib/openapi/operations";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const UNKNOWN = "0198c0de-0000-7000-8000-000000000000";

/** A path with its parameters filled with what nobody has. */
function filled(path: string): string {
  return path.replace("{kind}", "faces").replace("{provider}", "lingtu").replace("{id}", UNKNOWN);
}

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

describe("every route of the API", () => {
  it("is described, and nothing is described that is no route", async () => {
    const served: string[] = [];
    for (const path of routePaths().filter((candidate) => !candidate.includes("[..."))) {
      const route = await loadRoute(path);
      const shown = path.replace(/\[(\w+)\]/g, "{$1}");
      for (const method of METHODS) if (route[method]) served.push(`${method} ${shown}`);
    }
    const described = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(described.sort()).toEqual(served.sort());
  });

  const guarded = OPERATIONS.filter(({ access }) => access !== "anyone");
  it.each(guarded)("$method $path asks who is there", async ({ method, path }) => {
    const body = method === "post" || method === "patch" ? {} : undefined;
    const anonymous = await lab.call(method.toUpperCase(), filled(path), { body });
    expect(await problemOf(anonymous)).toMatchObject({ status: 401, code: "unauthorized" });
    expect(anonymous.headers.get("www-authenticate")).toMatch(/^Bearer/);
    expect(anonymous.headers.get("cache-control")).toBe("no-store");
    const wrong = await lab.call(method.toUpperCase(), filled(path), {
      body,
      headers: { authorization: "Bearer nonsense" },
    });
    expect(wrong.status).toBe(401);
  });

  const administrators = OPERATIONS.filter(({ access }) => access === "administrator");
  it.each(administrators)("$method $path is refused to designers", async ({ method, path }) => {
    const body = method === "post" || method === "patch" ? {} : undefined;
    const answer = await lab.call(method.toUpperCase(), filled(path), { body, as: lab.designer });
    expect(await problemOf(answer)).toMatchObject({ status: 403, code: "forbidden" });
  });

  it("answers unknown addresses with a problem document", async () => {
    expect(await problemOf(await lab.call("GET", "/nothing/here", { as: lab.designer }))).toMatchObject({
      status: 404,
    });
  });

  it("speaks the caller's language", async () => {
    const chinese = await lab.call("GET", "/me", { headers: { "accept-language": "zh-CN,zh;q=0.9" } });
    expect((await problemOf(chinese)).title).toBe("未登录");
    const chosen = { cookie: "easel-locale=en", "accept-language": "zh-CN" };
    expect((await problemOf(await lab.call("GET", "/me", { headers: chosen }))).title).toBe("Not signed in");
  });
});
