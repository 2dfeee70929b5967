import { expect, it } from "vitest";
import type { JobJson, OutputJson } from "@/lib/client/api-types";
import { resultsAround } from "./results-around";

const NO_FACTS = { mime: null, width: null, height: null, bytes: null, sha256: null };

function runOf(...kinds: OutputJson["kind"][]): JobJson {
  return {
    id: "job",
    capability: "lingtu.text2img",
    provider: "lingtu",
    tool: "text-to-image",
    status: "succeeded",
    progress: null,
    input: {},
    vendorTaskId: null,
    outputs: kinds.map((kind, index) => ({ ...NO_FACTS, id: String(index), kind, url: "/file" })),
    error: null,
    usage: { submits: 1, queries: 1 },
    adjustments: [],
    createdAt: "",
    startedAt: null,
    finishedAt: null,
  };
}

it("shows all pictures of a run together, and leaves out what is none", () => {
  const { results, place } = resultsAround(runOf("image", "text", "image"), "2");
  expect([results.map(({ id }) => id), place]).toEqual([["0", "2"], 1]);
});

it("shows of very many the eight among which the picture stands", () => {
  const run = runOf(...Array.from({ length: 11 }, () => "image" as const));
  expect(resultsAround(run, "3").results).toHaveLength(8);
  const { results, place } = resultsAround(run, "9");
  expect([results.map(({ id }) => id), place]).toEqual([["8", "9", "10"], 1]);
});
