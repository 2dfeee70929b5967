import { expect, it } from "vitest";
import { timeZoneOf } from "./time-zone";

it("takes a time zone as a cookie writes it", () => {
  expect(timeZoneOf("Asia%2FShanghai")).toBe("Asia/Shanghai");
});

it("falls back to UTC for anything else", () => {
  for (const value of [undefined, "", "Mars/Olympus", "%E0%A4%A"]) expect(timeZoneOf(value)).toBe("UTC");
});
