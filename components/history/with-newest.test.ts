import { describe, expect, it } from "vitest";
import type { JobJson, PageJson } from "@/lib/client/api-types";
import { withNewest } from "./with-newest";

const job = (at: number): JobJson => ({
  id: String(at),
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
  createdAt: new Date(at * 1000).toISOString(),
  startedAt: null,
  finishedAt: null,
});
const page = (ats: number[], nextCursor: string | null = "more"): PageJson<JobJson> => ({
  items: ats.map(job),
  nextCursor,
});
const ids = (pages: JobJson[][]) => pages.map((jobs) => jobs.map(({ id }) => Number(id)));

describe("the history's pages", () => {
  it("have what was made since in front, and nothing twice", () => {
    const { pages, isTorn } = withNewest([page([5, 4]), page([3])], page([7, 6, 5]), false);
    expect([ids(pages), isTorn]).toEqual([[[7, 6, 5, 4], [3]], false]);
  });

  it("are torn once more was made than is known", () => {
    expect(withNewest([page([5, 4])], page([9, 8, 7]), false).isTorn).toBe(true);
    expect(withNewest([page([5, 4])], page([7, 6], null), false).isTorn).toBe(false);
  });

  it("take the first run of somebody who had none", () => {
    expect(ids(withNewest([page([], null)], page([1], null), false).pages)).toEqual([[1]]);
  });

  it("are not mixed with those of another filter", () => {
    expect(ids(withNewest([page([5, 4])], page([9]), true).pages)).toEqual([[5, 4]]);
  });
});
