import * as z from "zod";
import type { Operation } from "../engine/work";
import { dress } from "./dress";
import { fileOf } from "./picture";

const TYPES = { upper: "upperBody", lower: "lowerBody", overall: "dresses" } as const;
const input = z.object({ category: z.enum(["upper", "lower", "overall"]), seed: z.number() });

/** CATVTON: the one garment laid over its part of the person. The same seed gives the same picture. */
export const catvton: Operation = (work) => {
  const { category, seed } = input.parse(work.body);
  return dress({
    endpoint: work.endpoint,
    body: { dresses: [{ type: TYPES[category] }], num: 1 },
    pictures: { model: fileOf(work, "modelImage"), "dresses[0].image": fileOf(work, "garmentImage") },
    seed: String(seed),
  });
};
