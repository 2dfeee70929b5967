import { describe, expect, it } from "vitest";
import { dayLimits, dayOf, expiryOf } from "./expiry";

const now = new Date(2026, 10, 21, 15, 30);

describe("when a link ends", () => {
  it.each([
    ["hour", 1],
    ["day", 24],
    ["week", 168],
    ["month", 720],
  ] as const)("a span of one %s is %d hours", (span, hours) => {
    expect(expiryOf(span, "", now)?.getTime()).toBe(now.getTime() + hours * 3_600_000);
  });

  it("is the end of a chosen day, today's too", () => {
    expect(expiryOf("custom", "2026-11-21", now)).toEqual(new Date(2026, 10, 21, 23, 59, 59));
  });

  it.each(["2026-11-20", "2028-01-01", "", "soon"])("is no day such as %j", (day) => {
    expect(expiryOf("custom", day, now)).toBeNull();
  });

  it("lies between today and a year from now, both of which will do", () => {
    const { min, max } = dayLimits(now);
    expect([min, max]).toEqual([dayOf(now), "2027-11-21"]);
    expect(expiryOf("custom", min, now)).not.toBeNull();
  });
});
