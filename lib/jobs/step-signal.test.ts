import { expect, it } from "vitest";
import { formatSignal, parseSignal } from "./step-signal";

it("reads back what it wrote", () => {
  expect(parseSignal(formatSignal({ queue: "job-collect", delayMs: 250 }))).toEqual({
    queue: "job-collect",
    delayMs: 250,
  });
});

it.each(["", "elsewhere 5", "job-step", "job-step soon", "job-step -5"])("ignores %j", (payload) => {
  expect(parseSignal(payload)).toBeNull();
});
