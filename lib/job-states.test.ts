import { describe, expect, it } from "vitest";
import { ACTIVE_STATUSES, holdsSlot, isTerminal, JOB_STATUSES, mayGo, TRANSITIONS } from "./job-states";

describe("the state machine", () => {
  it("has no way out of an end, but a person's out of uncertainty", () => {
    for (const end of ["succeeded", "failed", "cancelled"] as const) expect(TRANSITIONS[end]).toEqual([]);
    expect(mayGo("uncertain", "failed")).toBe(true);
  });

  it("lets every active job end", () => {
    for (const status of ACTIVE_STATUSES)
      expect(mayGo(status, "failed") && mayGo(status, "cancelled")).toBe(true);
  });

  it("never calls twice by going back before the call", () => {
    for (const status of JOB_STATUSES) expect(mayGo(status, "queued")).toBe(false);
    expect(JOB_STATUSES.filter((status) => mayGo(status, "submitting"))).toEqual(["queued"]);
  });

  it("counts a job as in flight from the intent to call until its result is there", () => {
    expect(JOB_STATUSES.filter(holdsSlot)).toEqual(["submitting", "waiting", "running"]);
    expect(JOB_STATUSES.filter(isTerminal)).toEqual(["succeeded", "failed", "cancelled", "uncertain"]);
  });
});
