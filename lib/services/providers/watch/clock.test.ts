import { expect, it } from "vitest";
import { skewOf } from "./clock";

const sentAt = Date.parse("2026-11-21T12:00:00.400Z");
const dated = (date: string) => new Headers({ date });

it("a vendor's clock is read from its answer's date, to half a second", () => {
  expect(skewOf(dated("Sat, 21 Nov 2026 12:00:00 GMT"), sentAt, sentAt + 200)).toBe(0);
  expect(skewOf(dated("Sat, 21 Nov 2026 12:05:00 GMT"), sentAt, sentAt + 200)).toBe(300_000);
  expect(skewOf(dated("Sat, 21 Nov 2026 11:59:00 GMT"), sentAt, sentAt + 200)).toBe(-60_000);
});

it("without a readable date nothing is said of the clock", () => {
  expect(skewOf(new Headers(), sentAt, sentAt)).toBeNull();
  expect(skewOf(dated("yesterday"), sentAt, sentAt)).toBeNull();
});
