import { describe, expect, it } from "vitest";
import { generations } from "./generations";
import type { LineageJson } from "./lineage-json";

function family(at: Record<string, number>, runs: [string, string[], string[]][]): LineageJson {
  return {
    id: "me",
    pictures: Object.entries(at).map(([id, generation]) => ({
      id,
      generation,
      kind: "image",
      thumbnailUrl: null,
      placeholder: null,
      name: null,
      gone: false,
    })),
    runs: runs.map(([id, inputs, outputs]) => ({
      id,
      tool: "upscale",
      status: "succeeded",
      createdAt: "",
      inputs,
      outputs,
    })),
    more: { before: false, after: false },
  };
}
const drawn = (lineage: LineageJson) =>
  generations(lineage).map(({ at, branches }) => [
    at,
    ...branches.map(({ run, pictures }) => `${run.id}:${pictures.map(({ id }) => id).join("")}`),
  ]);

describe("the lines of a family tree", () => {
  it("go from what a picture comes from to what came of it", () => {
    const lineage = family({ me: 0, p: -1, g: -2, c: 1, d: 2 }, [
      ["r1", ["g"], ["p"]],
      ["r2", ["p"], ["me"]],
      ["r3", ["me"], ["c"]],
      ["r4", ["c"], ["d"]],
    ]);
    expect(drawn(lineage)).toEqual([
      [-2, "r1:g"],
      [-1, "r2:p"],
      [1, "r3:c"],
      [2, "r4:d"],
    ]);
  });

  it("draw a picture once, also when two runs lead to it", () => {
    const lineage = family({ me: 0, p: -1, q: -1 }, [
      ["r1", ["p", "q"], ["me"]],
      ["r2", ["p"], ["me"]],
    ]);
    expect(drawn(lineage)).toEqual([[-1, "r1:pq"]]);
  });

  it("keep the runs of one line apart", () => {
    const lineage = family({ me: 0, a: 1, b: 1 }, [
      ["r1", ["me"], ["a"]],
      ["r2", ["me"], ["b"]],
    ]);
    expect(drawn(lineage)).toEqual([[1, "r1:a", "r2:b"]]);
  });
});
