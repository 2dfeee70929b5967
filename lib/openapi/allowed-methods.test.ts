import { expect, it } from "vitest";
import { allowedMethods } from "./allowed-methods";

it("tells what an address of the API takes, and what Next adds", () => {
  expect(allowedMethods("/api/v1/me")).toBe("GET, HEAD, OPTIONS");
  expect(allowedMethods("/api/v1/jobs")).toBe("GET, HEAD, OPTIONS, POST");
  expect(allowedMethods("/api/v1/jobs/8a2b/cancel")).toBe("OPTIONS, POST");
});

it("prefers fixed segments to parameters, as routing does", () => {
  expect(allowedMethods("/api/v1/assets/days")).toBe("GET, HEAD, OPTIONS");
  expect(allowedMethods("/api/v1/assets/8a2b")).toBe("DELETE, GET, HEAD, OPTIONS, PATCH");
});

it("knows no address the API has not", () => {
  expect(allowedMethods("/api/v1/nothing")).toBeNull();
  expect(allowedMethods("/api/v1/openapiXjson")).toBeNull();
  expect(allowedMethods("/gallery")).toBeNull();
});
