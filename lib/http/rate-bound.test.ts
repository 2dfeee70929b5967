import { expect, it } from "vitest";
import { overRate } from "./rate-bound";

it("lets a caller ask so often a minute, and tells how long to wait", () => {
  const ask = (at: number, caller = "10.0.0.1") => overRate(caller, 3, at);
  expect([ask(0), ask(10_000), ask(20_000)]).toEqual([null, null, null]);
  expect(ask(45_000)).toBe(15);
  expect(ask(45_000, "10.0.0.2")).toBeNull();
  expect(ask(60_000)).toBeNull();
});
