import { describe, expect, it } from "vitest";
import { superappManifest } from "./manifest";

const { settings } = superappManifest;
const keys = { accessKey: " ak ", secretKey: "sk" };

describe("SuperApp's settings", () => {
  it("need the two keys and assume the rest", () => {
    expect(settings.parse(keys)).toEqual({
      baseUrl: "https://industrysolutions.alibabacloud.com",
      accessKey: "ak",
      secretKey: "sk",
      version: "1.0.0",
      querySignedUri: "path",
      querySignedMethod: "GET",
    });
    for (const missing of [{ accessKey: "ak" }, { secretKey: "sk" }, { ...keys, accessKey: " " }]) {
      expect(settings.safeParse(missing).success).toBe(false);
    }
  });

  it("keep a base URL's path prefix, and refuse what is no http address or carries a query", () => {
    expect(settings.parse({ ...keys, baseUrl: "http://127.0.0.1:3000/sandbox/superapp/" }).baseUrl).toBe(
      "http://127.0.0.1:3000/sandbox/superapp",
    );
    for (const baseUrl of ["ftp://superapp.example", "superapp", "https://superapp.example/?a=1"]) {
      expect(settings.safeParse({ ...keys, baseUrl }).success).toBe(false);
    }
  });

  it("offer the query's signing variants and no others", () => {
    expect(settings.safeParse({ ...keys, querySignedMethod: "PUT" }).success).toBe(false);
    expect(settings.safeParse({ ...keys, querySignedUri: "host" }).success).toBe(false);
  });
});
