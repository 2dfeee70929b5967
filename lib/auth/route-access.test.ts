import { expect, it } from "vitest";
import { accessProblem, isKeyOnOwnSignIn, usualAccess } from "./route-access";
import { API_SCOPES } from "./scopes";

const key = (role: "viewer" | "designer" | "administrator", ...scopes: (typeof API_SCOPES)[number][]) => ({
  role,
  scopes,
});
const session = (role: "viewer" | "designer" | "administrator") => ({ role, scopes: null });

it("lets a viewer look and nothing else", () => {
  expect(accessProblem(session("viewer"), "GET", usualAccess("GET"))).toBeNull();
  for (const method of ["POST", "PATCH", "DELETE"])
    expect(accessProblem(session("viewer"), method, usualAccess(method))).toBe("viewer_may_not");
  expect(accessProblem(session("viewer"), "POST", "run")).toBe("viewer_may_not");
  expect(accessProblem(session("viewer"), "DELETE", "everyone")).toBeNull();
});

it("keeps administration to administrators, and of their keys to those made for it", () => {
  expect(accessProblem(session("designer"), "GET", "administrator")).toBe("forbidden");
  expect(accessProblem(session("administrator"), "GET", "administrator")).toBeNull();
  expect(accessProblem(key("administrator", "read", "write", "run"), "GET", "administrator")).toBe(
    "scope_missing",
  );
  expect(accessProblem(key("designer", ...API_SCOPES), "GET", "administrator")).toBe("forbidden");
});

it("asks a key for the scope of what is done", () => {
  expect(accessProblem(key("designer", "read"), "HEAD", "everyone")).toBeNull();
  expect(accessProblem(key("designer", "read"), "POST", "designer")).toBe("scope_missing");
  expect(accessProblem(key("designer", "read", "write"), "POST", "run")).toBe("scope_missing");
  expect(accessProblem(key("designer", "run"), "POST", "run")).toBeNull();
  expect(accessProblem(key("designer", "run"), "GET", "everyone")).toBe("scope_missing");
});

it("lets no key change how its own person signs in, and people in their browser do", () => {
  expect(accessProblem(key("administrator", ...API_SCOPES), "DELETE", "session")).toBe("scope_missing");
  expect(accessProblem(session("viewer"), "DELETE", "session")).toBeNull();
  expect(isKeyOnOwnSignIn({ userId: "me", via: "key" }, "me")).toBe(true);
  expect(isKeyOnOwnSignIn({ userId: "me", via: "key" }, "another")).toBe(false);
  expect(isKeyOnOwnSignIn({ userId: "me", via: "session" }, "me")).toBe(false);
});
