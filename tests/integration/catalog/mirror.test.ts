import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openApiLab, type ApiLab } from "../../support/api-lab";
import { eventually } from "../../support/job-lab";
import { startListVendor, type ListVendor } from "../../support/list-vendor";

const ENTRIES = 3_000;
const PAGES = 30;

let vendor: ListVendor;
let lab: ApiLab;
beforeAll(async () => {
  vendor = await startListVendor(ENTRIES, 100);
  lab = await openApiLab(vendor.variables);
});
afterAll(async () => {
  await lab.close();
  await vendor.server.close();
});
beforeEach(async () => {
  await lab.jobs.sql.query("DELETE FROM catalog_entry");
  await lab.jobs.sql.query("DELETE FROM catalog_refresh");
  await lab.jobs.sql.query("DELETE FROM pgboss.job WHERE name LIKE 'catalog-%'").catch(() => undefined);
  Object.assign(vendor, { pages: [], pageMs: 100, failing: new Set(), entries: ENTRIES });
});

interface List {
  state: string;
  entries: number;
  total: number | null;
  asOf: string | null;
  error: { code: string; vendorMessage: string | null } | null;
}
async function look(): Promise<List & { count: number }> {
  const answer = await lab.call("GET", "/catalog/loras?limit=200", { as: lab.designer });
  const { items, lists }: { items: unknown[]; lists: List[] } = await answer.json();
  const [list] = lists;
  if (!list) throw new Error("no list");
  return { ...list, count: items.length };
}
const stored = async () =>
  (await lab.jobs.sql.query(`SELECT "vendorId" FROM catalog_entry WHERE kind = 'loras'`)).rows.length;
const refresh = async () =>
  (await import("../../../lib/services/catalog/refresh")).refreshCatalog("zhiqite", "loras");
const begin = async () =>
  (await import("../../../lib/services/catalog/refresh")).beginRefresh("zhiqite", "loras");

describe("a list of thousands", () => {
  it("shows its first page at once and is read on in the background, also after the worker was killed", async () => {
    expect(await look()).toMatchObject({ state: "mirroring", entries: 100, total: ENTRIES, count: 100 });
    expect(vendor.pages).toEqual([1]);

    const first = lab.jobs.work();
    const half = await eventually(look, ({ entries }) => entries >= 800);
    expect(half).toMatchObject({ state: "mirroring", asOf: null });
    first.process.kill("SIGKILL");
    await first.ended;
    const before = [...vendor.pages];

    const second = lab.jobs.work();
    const done = await eventually(look, ({ state }) => state === "fresh", 60_000);
    expect(done).toMatchObject({ entries: ENTRIES, total: ENTRIES, asOf: expect.any(String), error: null });
    expect(await stored()).toBe(ENTRIES);
    const after = vendor.pages.slice(before.length);
    // The page that was on its way when it was killed is asked for again, none before it.
    expect(Math.min(...after)).toBeGreaterThanOrEqual(Math.max(...before));
    expect(vendor.pages.length).toBeLessThanOrEqual(PAGES + 3);
    await second.stop();
  }, 120_000);

  it("is read once when two read it at the same time", async () => {
    vendor.pageMs = 5;
    const outcomes = await Promise.all([refresh(), refresh()]);
    expect(outcomes.map(({ kind }) => kind)).toContain("complete");
    expect(await stored()).toBe(ENTRIES);
    expect(await look()).toMatchObject({ state: "fresh", entries: ENTRIES });
    // Each gives way at the first page that another has recorded.
    expect(vendor.pages.length).toBeLessThanOrEqual(PAGES + 2);
  });

  it("goes on at the page that was refused, and says meanwhile why it stopped", async () => {
    vendor.pageMs = 1;
    vendor.failing.add(12);
    const { mirror } = await import("../../../lib/services/catalog/mirror");
    const { openRun } = await import("../../../lib/services/catalog/mirror-run");
    const { resolveProvider } = await import("../../../lib/services/providers/resolve");
    const { client, baseUrl } = await resolveProvider("zhiqite");
    const list = client?.catalogs.loras;
    if (!list || !baseUrl) throw new Error("no lister");
    const run = async () => mirror(await openRun("zhiqite", "loras", baseUrl), list, { pauses: [1, 1] });
    expect(await run()).toMatchObject({ kind: "failed" });
    expect(await look()).toMatchObject({
      state: "failed",
      entries: 1_100,
      error: { vendorMessage: "系统繁忙" },
    });
    expect(vendor.pages.filter((page) => page === 12)).toHaveLength(3);

    vendor.failing.clear();
    vendor.pages.length = 0;
    expect(await run()).toEqual({ kind: "complete", entries: ENTRIES });
    expect(vendor.pages[0]).toBe(12);
    expect(await look()).toMatchObject({ state: "fresh", error: null });
  });

  it("keeps what it had until it was read to its end, then drops what the vendor no longer lists", async () => {
    vendor.pageMs = 1;
    await refresh();
    vendor.entries = 250;
    await begin();
    expect(await stored()).toBe(ENTRIES);
    expect(await look()).toMatchObject({ state: "mirroring", asOf: expect.any(String) });
    await refresh();
    expect(await stored()).toBe(250);
  });

  it("is not read again when it was asked for before the last reading ended", async () => {
    vendor.pageMs = 1;
    const { refreshCatalog } = await import("../../../lib/services/catalog/refresh");
    const asked = new Date();
    await refresh();
    vendor.pages.length = 0;
    expect(await refreshCatalog("zhiqite", "loras", asked)).toEqual({ kind: "complete", entries: ENTRIES });
    expect(vendor.pages).toEqual([]);
    await refreshCatalog("zhiqite", "loras", new Date());
    expect(vendor.pages).toHaveLength(PAGES);
  });

  it("gives way to another address's list", async () => {
    vendor.pageMs = 1;
    await refresh();
    const { openRun } = await import("../../../lib/services/catalog/mirror-run");
    await openRun("zhiqite", "loras", "https://elsewhere.test");
    expect(await stored()).toBe(0);
  });
});
