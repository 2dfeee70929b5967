import { expect, it } from "vitest";
import { clockText } from "./clock-text";

it("writes lengths as players do", () => {
  expect([0, 2_992, 59_999, 60_000, 754_000, 3_725_000, -5].map(clockText)).toEqual([
    "0:00",
    "0:02",
    "0:59",
    "1:00",
    "12:34",
    "1:02:05",
    "0:00",
  ]);
});
