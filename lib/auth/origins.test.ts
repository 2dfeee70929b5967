import { beforeAll, describe, expect, it } from "vitest";
import { isForeign } from "./origins";

beforeAll(() => {
  process.env.STUDIO_URL = "https://studio.example";
});

function request(method: string, headers: Record<string, string>): Request {
  return new Request("http://127.0.0.1:3000/api/v1/jobs", {
    method,
    headers: { host: "127.0.0.1:3000", ...headers },
  });
}

describe("a request with a session cookie", () => {
  it("is the studio's own from STUDIO_URL and from the address it was sent to", () => {
    expect(isForeign(request("POST", { origin: "https://studio.example" }))).toBe(false);
    expect(isForeign(request("POST", { origin: "http://127.0.0.1:3000" }))).toBe(false);
  });

  it("is foreign from any other origin, also a look-alike, another port, and an opaque one", () => {
    for (const origin of [
      "https://studio.example.evil.test",
      "http://127.0.0.1:3001",
      "null",
      "http://studio.example",
    ]) {
      expect(isForeign(request("POST", { origin }))).toBe(true);
    }
  });

  it("is judged by the fetch metadata where a browser names no origin", () => {
    expect(isForeign(request("POST", { "sec-fetch-site": "cross-site" }))).toBe(true);
    expect(isForeign(request("POST", { "sec-fetch-site": "same-site" }))).toBe(true);
    expect(isForeign(request("POST", { "sec-fetch-site": "same-origin" }))).toBe(false);
    expect(isForeign(request("POST", {}))).toBe(false);
  });

  it("may read from anywhere, for what it reads another site never sees", () => {
    expect(isForeign(request("GET", { origin: "https://evil.test" }))).toBe(false);
  });
});
