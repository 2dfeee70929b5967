import { describe, expect, it } from "vitest";
import { EnvError, isLocalUrl, parseEnv, sandboxIsOn } from "./env";

describe("parseEnv", () => {
  it("has a working default for everything", () => {
    expect(parseEnv({})).toMatchObject({
      PORT: 3000,
      STUDIO_URL: "http://localhost:3000",
      POLL_MIN_MS: 1000,
    });
  });

  it("takes an empty variable as unset", () => {
    expect(parseEnv({ DATABASE_URL: "", PORT: "" }).PORT).toBe(3000);
  });

  it.each([
    ["PORT", "0"],
    ["PORT", "abc"],
    ["STUDIO_URL", "ftp://host"],
    ["DATABASE_URL", "mysql://host/db"],
    ["STUDIO_SANDBOX", "maybe"],
    ["POLL_MIN_MS", "49"],
    ["STUDIO_ADMIN_API_KEY", "a key with blanks that is long enough"],
    ["STUDIO_ADMIN_EMAIL", "nobody"],
    ["ZHIQITE_AUTH", "basic"],
    ["LINGTU_BASE_URL", "https://user:pw@lingtu.example"],
    ["SUPERAPP_ACCESS_KEY", "密钥"],
  ])("names %s when it is %s", (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`^${name}: `));
  });

  it("never repeats a wrong value, which may be a secret", () => {
    const secret = "hunter2";
    expect(() => parseEnv({ STUDIO_SECRET: secret })).toThrow(EnvError);
    expect(() => parseEnv({ STUDIO_SECRET: secret })).not.toThrow(secret);
  });

  it("refuses a longest pause below the shortest", () => {
    expect(() => parseEnv({ POLL_MIN_MS: "500", POLL_MAX_MS: "100" })).toThrow("POLL_MAX_MS");
  });

  it("splits trusted hosts and drops blanks", () => {
    expect(parseEnv({ STUDIO_TRUSTED_HOSTS: " A:8080, ,b " }).STUDIO_TRUSTED_HOSTS).toEqual(["a:8080", "b"]);
  });
});

describe("the organisation's sign-in", () => {
  const whole = {
    OIDC_ISSUER: "https://id.example",
    OIDC_CLIENT_ID: "easel",
    OIDC_CLIENT_SECRET: "one",
  };
  it("is configured whole or not at all", () => {
    expect(parseEnv(whole).OIDC_ROLE).toBe("designer");
    expect(() => parseEnv({ ...whole, OIDC_CLIENT_SECRET: "" })).toThrow(/^OIDC_ISSUER: goes together/);
  });

  it("comes over TLS, but from hosts somebody trusts", () => {
    const plain = { ...whole, OIDC_ISSUER: "http://id.internal:8080/realm" };
    expect(() => parseEnv(plain)).toThrow(/^OIDC_ISSUER: needs https/);
    expect(() => parseEnv({ ...plain, STUDIO_TRUSTED_HOSTS: "id.internal:80" })).toThrow(/needs https/);
    expect(parseEnv({ ...plain, STUDIO_TRUSTED_HOSTS: "id.internal:8080" }).OIDC_ISSUER).toBeDefined();
  });

  it("makes no administrators", () => {
    expect(() => parseEnv({ ...whole, OIDC_ROLE: "administrator" })).toThrow(/^OIDC_ROLE/);
  });
});

describe("isLocalUrl", () => {
  it.each([
    "http://localhost:3000",
    "http://127.0.0.1",
    "http://[::1]:80",
    "http://192.168.1.2",
    "http://10.0.0.1",
    "http://172.20.0.1",
  ])("knows %s as local", (url) => expect(isLocalUrl(url)).toBe(true));
  it.each(["https://easel.example.com", "http://172.32.0.1", "http://8.8.8.8"])("knows %s as public", (url) =>
    expect(isLocalUrl(url)).toBe(false),
  );
});

describe("the sandbox", () => {
  it.each([
    [{}, true],
    [{ NODE_ENV: "production", STUDIO_URL: "https://easel.example.com" }, false],
    [{ NODE_ENV: "development", STUDIO_URL: "https://easel.example.com" }, true],
    [{ STUDIO_SANDBOX: "off" }, false],
    [{ STUDIO_SANDBOX: "on", NODE_ENV: "production", STUDIO_URL: "https://easel.example.com" }, true],
  ])("with %o is on: %s", (variables, on) => {
    expect(sandboxIsOn(parseEnv(variables))).toBe(on);
  });
});
