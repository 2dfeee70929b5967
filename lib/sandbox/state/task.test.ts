import { describe, expect, it } from "vitest";
import { jobIdOf, statusOf, type Task } from "./task";

const task: Task = {
  jobId: "1",
  requestId: "a",
  endpoint: "/aigc/text2img",
  body: {},
  pictures: {},
  acceptedAt: 0,
  startsAt: 100,
  readyAt: 200,
};

describe("jobIdOf", () => {
  it("is a 64-bit integer beyond what a JavaScript number holds, the same for the same request", () => {
    for (const requestId of ["a", "b", "3f0c", "某个请求"]) {
      const id = BigInt(jobIdOf(requestId));
      expect(id).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
      expect(id).toBeLessThan(2n ** 63n);
      expect(jobIdOf(requestId)).toBe(String(id));
    }
    expect(jobIdOf("a")).not.toBe(jobIdOf("b"));
  });
});

describe("statusOf", () => {
  it("waits, executes and succeeds by the clock, not before the result is there", () => {
    expect(statusOf(task, 99)).toBe("waiting");
    expect(statusOf(task, 100)).toBe("executing");
    expect(statusOf(task, 500)).toBe("executing");
    expect(statusOf({ ...task, result: { files: [] } }, 199)).toBe("executing");
    expect(statusOf({ ...task, result: { files: [] } }, 200)).toBe("succeed");
  });

  it("shows a failure only when it is due, and a cancellation always", () => {
    expect(statusOf({ ...task, failure: "x" }, 150)).toBe("executing");
    expect(statusOf({ ...task, failure: "x" }, 200)).toBe("failed");
    expect(statusOf({ ...task, canceled: true }, 0)).toBe("canceled");
  });

  it("stays where it is held", () => {
    expect(statusOf({ ...task, hold: "waiting" }, 1_000)).toBe("waiting");
    expect(statusOf({ ...task, hold: "executing", result: { files: [] } }, 1_000)).toBe("executing");
  });
});
