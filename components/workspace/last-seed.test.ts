import { expect, it } from "vitest";
import type { JobJson } from "@/lib/client/api-types";
import { lastSeed } from "./last-seed";
import type { Run } from "./sitting";

function run(change: Partial<JobJson>, seed?: string): Run {
  const output = { id: "o", kind: "image", mime: null, width: null, height: null } as const;
  const job: JobJson = {
    id: "j",
    capability: "zhiqite.text2image",
    provider: "zhiqite",
    tool: "text-to-image",
    status: "succeeded",
    progress: null,
    input: {},
    vendorTaskId: null,
    outputs: [{ ...output, bytes: null, sha256: null, url: null, seed }],
    error: null,
    usage: { submits: 1, queries: 0 },
    adjustments: [],
    createdAt: "2026-01-01T00:00:00.000Z",
    startedAt: null,
    finishedAt: null,
    ...change,
  };
  return {
    key: job.id,
    job,
    expected: { count: 1, ratio: 1, kind: "image" },
    startedAt: 0,
    capability: job.capability,
  };
}

const ENGINE = "zhiqite.text2image";

it("is the one the vendor tells of the latest result, digit for digit", () => {
  const runs = [run({ status: "running" }), run({}, "18446744073709551615"), run({}, "1")];
  expect(lastSeed(runs, ENGINE)).toBe("18446744073709551615");
});

it("is the one the run was given where the vendor tells none, unless chance drew it", () => {
  expect(lastSeed([run({ input: { seed: 0 } })], ENGINE)).toBe("0");
  expect(lastSeed([run({ input: { seed: "-1" } }), run({ input: { seed: "5" } })], ENGINE)).toBe("5");
});

it("is none of another engine's", () => {
  expect(lastSeed([run({ capability: "superapp.text2image" }, "5")], ENGINE)).toBeUndefined();
});
