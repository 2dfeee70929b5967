import { expect, it } from "vitest";
import { boundsOfNewKey } from "./key-bounds";

const soon = new Date("2030-01-01T00:00:00Z");
const later = new Date("2031-01-01T00:00:00Z");

it("ends a key made by another no later than that one", () => {
  const maker = { expiresAt: soon, ratePerSecond: null };
  expect(boundsOfNewKey(null, maker).expiresAt).toEqual(soon);
  expect(boundsOfNewKey(later, maker).expiresAt).toEqual(soon);
  expect(boundsOfNewKey(soon, { ...maker, expiresAt: later }).expiresAt).toEqual(soon);
});

it("hands the rate of a limited key on", () => {
  expect(boundsOfNewKey(null, { expiresAt: null, ratePerSecond: 5 })).toEqual({
    expiresAt: null,
    ratePerSecond: 5,
  });
});

it("binds a person in their browser to nothing", () => {
  expect(boundsOfNewKey(null, null)).toEqual({ expiresAt: null, ratePerSecond: null });
  expect(boundsOfNewKey(later, null).expiresAt).toEqual(later);
});
