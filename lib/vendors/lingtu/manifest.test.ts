import { describe, expect, it } from "vitest";
import { lingtuManifest } from "./manifest";

const { settings } = lingtuManifest;
const given = { baseUrl: "https://lingtu.example/gate/", appId: " app ", secret: "s" };

describe("LingTu's settings", () => {
  it("keep a base URL's path prefix and drop slashes at its end and blanks around keys", () => {
    expect(settings.parse(given)).toEqual({
      baseUrl: "https://lingtu.example/gate",
      appId: "app",
      secret: "s",
    });
    expect(settings.parse({ ...given, baseUrl: "http://127.0.0.1:3000/sandbox/lingtu" }).baseUrl).toBe(
      "http://127.0.0.1:3000/sandbox/lingtu",
    );
  });

  it("need all three, and an http address without a query", () => {
    for (const wrong of [
      { baseUrl: undefined },
      { appId: "" },
      { secret: " " },
      { baseUrl: "ftp://lingtu.example" },
      { baseUrl: "lingtu" },
      { baseUrl: "https://lingtu.example/?a=1" },
    ]) {
      expect(settings.safeParse({ ...given, ...wrong }).success).toBe(false);
    }
  });
});
