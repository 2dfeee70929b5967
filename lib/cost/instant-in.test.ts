import { expect, it } from "vitest";
import { instantIn } from "./instant-in";

it.each([
  ["Asia/Shanghai", "2026-11-21T08:00", "2026-11-21T00:00:00.000Z"],
  ["UTC", "2026-11-21T08:00", "2026-11-21T08:00:00.000Z"],
  ["America/New_York", "2026-07-01T00:00", "2026-07-01T04:00:00.000Z"],
  ["America/New_York", "2026-03-08T08:00", "2026-03-08T12:00:00.000Z"],
  ["Asia/Kathmandu", "2026-01-01T00:00", "2025-12-31T18:15:00.000Z"],
])("%s: %s is %s", (zone, local, instant) => {
  expect(instantIn(zone, local)).toBe(instant);
});
