import { describe, expect, it } from "vitest";
import type { CatalogRefresh } from "../../generated/prisma/client";
import { dueOf } from "./due";

const NOW = Date.UTC(2026, 10, 21, 12);
const ago = (ms: number) => new Date(NOW - ms);
const HOUR = 3_600_000;

const fresh: CatalogRefresh = {
  provider: "zhiqite",
  kind: "loras",
  origin: "https://vendor.test",
  startedAt: ago(HOUR),
  finishedAt: ago(HOUR),
  completedAt: ago(HOUR),
  entries: 4_000,
  total: 4_000,
  cursor: null,
  error: null,
};
const due = (change: Partial<CatalogRefresh> = {}, origin = fresh.origin) =>
  dueOf({ ...fresh, ...change }, origin, NOW);

describe("what a list needs", () => {
  it("is nothing while it is of today", () => expect(due()).toBeNull());

  it("is to be read at once when there is none from this address", () => {
    expect(dueOf(null, fresh.origin, NOW)).toBe("begin");
    expect(due({}, "https://elsewhere.test")).toBe("begin");
  });

  it("is to be read in the background when it is older than a day", () => {
    expect(due({ finishedAt: ago(25 * HOUR) })).toBe("ask");
  });

  it("is to be read on when it is half read, and at once while nothing of it is there", () => {
    expect(due({ finishedAt: null, completedAt: null, entries: 200, cursor: "3" })).toBe("ask");
    expect(due({ finishedAt: null, completedAt: null, entries: 0 })).toBe("begin");
  });

  it("is to be tried again a minute after it failed", () => {
    const error = { code: "vendor_unreachable" };
    expect(due({ error, finishedAt: ago(30_000) })).toBeNull();
    expect(due({ error, finishedAt: ago(61_000) })).toBe("ask");
    expect(due({ error, finishedAt: ago(61_000), completedAt: null, entries: 0 })).toBe("begin");
  });
});
