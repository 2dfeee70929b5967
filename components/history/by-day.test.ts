import { describe, expect, it } from "vitest";
import type { JobJson } from "@/lib/client/api-types";
import { byDay } from "./by-day";

const job = (id: string, createdAt: Date): JobJson => ({
  id,
  capability: "lingtu.text2img",
  provider: "lingtu",
  tool: "text-to-image",
  status: "succeeded",
  progress: null,
  input: {},
  vendorTaskId: null,
  outputs: [],
  error: null,
  usage: { submits: 1, queries: 1 },
  adjustments: [],
  createdAt: createdAt.toISOString(),
  startedAt: null,
  finishedAt: null,
});

describe("byDay", () => {
  it("starts a new group where the reader's day changes and keeps the order", () => {
    const days = byDay([
      job("c", new Date(2026, 4, 2, 0, 1)),
      job("b", new Date(2026, 4, 1, 23, 59)),
      job("a", new Date(2026, 4, 1, 0, 0)),
    ]);
    expect(days.map(({ jobs }) => jobs.map(({ id }) => id))).toEqual([["c"], ["b", "a"]]);
  });
});
