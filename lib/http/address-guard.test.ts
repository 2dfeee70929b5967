import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./address-guard";
import { allowUrl } from "./address-policy";
import { OutgoingError } from "./contract";

const policy = { trustedHosts: [], ownOrigins: ["http://127.0.0.1:3000/sandbox"] };

describe("isPublicAddress", () => {
  it.each(["8.8.8.8", "203.0.114.1", "2606:4700::1111"])("lets %s through", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.255.255",
    "192.168.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "192.0.0.8",
    "198.18.0.1",
    "240.0.0.1",
    "::",
    "::1",
    "::ffff:8.8.8.8",
    "::127.0.0.1",
    "fe80::1",
    "fec0::1",
    "fd00::1",
    "ff02::1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::7f00:1",
    "2002:7f00:1::",
    "2001:0:1::",
    "2001:db8::1",
    "nonsense",
  ])("refuses %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("allowUrl", () => {
  it.each([
    "http://2130706433/",
    "http://0177.0.0.1/",
    "http://0x7f.1/",
    "http://127.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://127.0.0.1:3000/api/v1/health",
    "http://127.0.0.1:3000/sandbox/../api",
    "http://127.0.0.1:3000/sandbox/%2e%2e/api",
    "http://127.0.0.1:3000/sandboxes/x",
    "http://127.0.0.1:3001/sandbox/lingtu",
    "http://user:pass@example.com/",
    "ftp://example.com/a.png",
    "file:///etc/passwd",
    "not an address",
  ])("refuses %s", (url) => {
    expect(() => allowUrl(url, policy)).toThrow(OutgoingError);
  });

  it("lets names pass to be checked when they are resolved", () => {
    expect(allowUrl("https://example.com/a", policy)).toMatchObject({ trusted: false, own: false });
  });

  it("knows the studio's own sandbox by origin and path", () => {
    expect(allowUrl("http://127.0.0.1:3000/sandbox/lingtu/x", policy)).toMatchObject({
      trusted: true,
      own: true,
    });
  });

  it.each([
    ["127.0.0.1", "http://127.0.0.1:4010/x"],
    ["127.0.0.1:4010", "http://2130706433:4010/x"],
    ["vendor.lan", "https://vendor.lan/x"],
    ["vendor.lan:443", "https://vendor.lan/x"],
    ["[::1]:4010", "http://[::1]:4010/x"],
    ["::1", "http://[::1]:4010/x"],
  ])("trusts the entry %s for %s", (entry, url) => {
    expect(allowUrl(url, { trustedHosts: [entry], ownOrigins: [] }).trusted).toBe(true);
  });

  it.each([
    ["127.0.0.1:4010", "http://127.0.0.1:4011/x"],
    ["[::1]:4010", "http://[::1]:4011/x"],
    ["vendor.lan:80", "http://127.0.0.1/x"],
  ])("does not stretch the entry %s to %s", (entry, url) => {
    expect(() => allowUrl(url, { trustedHosts: [entry], ownOrigins: [] })).toThrow(OutgoingError);
  });
});
