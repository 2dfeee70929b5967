import { describe, expect, it } from "vitest";
import type { JobJson } from "@/lib/client/api-types";
import { mergeRuns, tileCount, type Click, type Expected } from "./sitting";

const SHAPE: Expected = { count: 2, ratio: 1, kind: "image" };
const CLICK: Click = { key: "click", expected: SHAPE, startedAt: 1, capability: "lingtu.text2img" };

function job(id: string, change: Partial<JobJson> = {}): JobJson {
  return {
    id,
    capability: "lingtu.text2img",
    provider: "lingtu",
    tool: "text-to-image",
    status: "queued",
    progress: null,
    input: {},
    vendorTaskId: null,
    outputs: [],
    error: null,
    usage: { submits: 0, queries: 0 },
    adjustments: [],
    createdAt: "2026-01-01T00:00:00.000Z",
    startedAt: null,
    finishedAt: null,
    ...change,
  };
}

describe("the runs of a sitting", () => {
  it("show a click before the studio has answered, in front of everything", () => {
    const runs = mergeRuns([CLICK], [job("a")], () => SHAPE);
    expect(runs.map(({ key }) => key)).toEqual(["click", "a"]);
    expect(runs[0]?.job).toBeUndefined();
  });

  it("keep a click's key and shape once its job is known, so that nothing jumps", () => {
    const runs = mergeRuns([{ ...CLICK, jobId: "a" }], [job("a")], () => ({ ...SHAPE, count: 9 }));
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ key: "click", expected: { count: 2 } });
  });

  it("take as many places as results are expected, then as many as came", () => {
    const [waiting] = mergeRuns([CLICK], [], () => SHAPE);
    const failed = { ...CLICK, job: job("a", { status: "failed" }) };
    expect(waiting && tileCount(waiting)).toBe(2);
    expect(tileCount(failed)).toBe(1);
  });
});
