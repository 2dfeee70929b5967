import type { Rule, Rules } from "../rules/rule";

/** One algorithm of the document's section 6: what its `algoInput` takes and how long it takes. */
export interface Algorithm {
  input: Rules;
  /** Milliseconds it is running at least, as the sandbox pretends. */
  runMs: number;
}

const inputText: Rule = { kind: "text", maxLength: 500, required: true };
/** 5KB≤图像文件≤5M, 150≤图像边长≤4096, jpg、png、jpeg、bmp. */
const picture: Rule = {
  kind: "picture",
  required: true,
  demands: {
    formats: ["jpeg", "png", "bmp"],
    minBytes: 5 * 1024,
    maxBytes: 5 * 1024 * 1024,
    minSide: 150,
    maxSide: 4096,
  },
};
/** The document bounds no side; more than this the sandbox does not draw. */
const side: Rule = { kind: "number", integer: true, min: 1, max: 4096, required: true };

/** By `workflow`, whose word also names the endpoint in ledger and faults: all have one address. */
export const ALGORITHMS: ReadonlyMap<string, Algorithm> = new Map<string, Algorithm>([
  ["IMAGE2VIDEO", { input: { inputText, inputImage: picture }, runMs: 3_000 }],
  [
    "CATVTON",
    {
      input: {
        modelImage: picture,
        garmentImage: picture,
        category: { kind: "choice", values: ["upper", "lower", "overall"], required: true },
        seed: { kind: "number", integer: true, min: 0, max: 2_147_483_647, required: true },
      },
      runMs: 1_600,
    },
  ],
  ["TEXT2IMAGE", { input: { inputText, width: side, height: side }, runMs: 900 }],
]);
