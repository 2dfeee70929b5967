import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OutgoingError } from "../../../lib/http/contract";
import type { GuardedFetch } from "../../../lib/http/contract";
import type { VendorId } from "../../../lib/vendors/vendor-ids";
import { openJobLab, type JobLab } from "../../support/job-lab";
import { startScriptedServer } from "../../support/scripted-server";

let lab: JobLab;
let vendor: Awaited<ReturnType<typeof startScriptedServer>>;
beforeAll(async () => {
  vendor = await startScriptedServer();
  lab = await openJobLab({
    STUDIO_TRUSTED_HOSTS: vendor.host,
    LINGTU_BASE_URL: vendor.origin,
    LINGTU_APP_ID: "app",
    LINGTU_SECRET: "a secret",
  });
});
afterAll(async () => {
  await lab.close();
  await vendor.close();
});

async function test(id: VendorId = "lingtu", fetch?: GuardedFetch, locale: "en" | "zh-CN" = "en") {
  const { testConnection } = await import("../../../lib/services/providers/connection/test-connection");
  return testConnection(id, locale, { fetch });
}

const failing =
  (error: Error): GuardedFetch =>
  () =>
    Promise.reject(error);
const broken = (code: string) =>
  failing(
    new OutgoingError("transport", "https://vendor.example/: failed", {
      cause: Object.assign(new Error(code), { code }),
    }),
  );
const answering =
  (status: number, body: unknown, aheadMs = 0): GuardedFetch =>
  async () => ({
    status,
    headers: new Headers({ date: new Date(Date.now() + aheadMs).toUTCString() }),
    text: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("a failed connection test", () => {
  it.each([
    ["dns", broken("ENOTFOUND")],
    ["refused", broken("ECONNREFUSED")],
    ["tls", broken("CERT_HAS_EXPIRED")],
    ["tls", broken("DEPTH_ZERO_SELF_SIGNED_CERT")],
    ["network", broken("ECONNRESET")],
    ["timeout", failing(new OutgoingError("timeout", "no whole answer"))],
    ["guard", failing(new OutgoingError("address_refused", "10.0.0.1 is not a public address"))],
    ["signature", answering(401, { code: 401, message: "sign error" })],
    ["clock", answering(401, { code: 401, message: "sign error" }, 600_000)],
    ["clock", answering(401, { code: 401, message: "timestamp expired" }, -90_000)],
    ["quota", answering(200, { code: 800000, message: "余额不足" })],
    ["rate_limited", answering(429, { code: 429, message: "too many requests" })],
    ["server", answering(503, "<html>down</html>")],
    ["wrong_address", answering(200, "<html>Welcome to the router</html>")],
  ])("is told to be %s, with advice in both languages", async (kind, fetch) => {
    const english = await test("lingtu", fetch);
    const chinese = await test("lingtu", fetch, "zh-CN");
    expect(english).toMatchObject({ works: false, kind });
    expect(chinese).toMatchObject({ works: false, kind });
    if (english.works || chinese.works) throw new Error("it failed");
    expect(english.advice.length).toBeGreaterThan(30);
    expect(chinese.advice).toMatch(/[\u4e00-\u9fff]/);
    expect(`${english.title} ${english.advice}${chinese.title}`).not.toMatch(/[{}]/);
  });

  it("tells by how much the clocks differ", async () => {
    const outcome = await test("lingtu", answering(401, { code: 401, message: "sign error" }, 600_000));
    expect(outcome).toMatchObject({
      kind: "clock",
      advice: expect.stringMatching(/(599|600) seconds ahead/),
    });
  });

  it("is one real call that a server hears, and the secret is in none of its words", async () => {
    vendor.answer({ code: 401, message: "sign error" }, 401);
    vendor.received.length = 0;
    const outcome = await test();
    expect(vendor.received).toHaveLength(1);
    expect(outcome).toMatchObject({ kind: "signature", vendorCode: "401", vendorMessage: "sign error" });
    expect(JSON.stringify([outcome, vendor.received])).not.toContain("a secret");
  });
});

describe("a connection test that works", () => {
  it.each(["lingtu", "zhiqite", "superapp", "veimagex"] as const)(
    "of %s makes nothing, says what it called, and reads the vendor's clock",
    async (id) => {
      const { resolveFrom } = await import("../../../lib/services/providers/resolve");
      const { vendorOf } = await import("../../../lib/vendors/registry");
      const known = vendorOf(id);
      if (!known) throw new Error(`no ${id}`);
      const { env } = await import("../../../lib/env");
      Object.assign(env(), {
        LINGTU_BASE_URL: undefined,
        LINGTU_APP_ID: undefined,
        LINGTU_SECRET: undefined,
      });
      const { forgetProviders } = await import("../../../lib/services/providers/provider-cache");
      forgetProviders();
      expect(resolveFrom(known, null).isSandbox).toBe(true);
      const outcome = await test(id);
      expect(outcome).toMatchObject({ works: true, isSandbox: true });
      if (!outcome.works) throw new Error("it works");
      expect(outcome.call.length).toBeGreaterThan(20);
      expect(Math.abs(outcome.skewMs ?? Infinity)).toBeLessThan(5_000);
      expect(lab.sandbox.ledger()).toEqual([]);
    },
  );
});
