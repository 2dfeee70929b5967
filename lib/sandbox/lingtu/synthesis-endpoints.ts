import type { Endpoint } from "./endpoint";
import { productBackground } from "./product-background";
import { CODE } from "./refusal";
import { address, choice, list, num, object, optional, required, requestId } from "./rules";

/** The synthesis API (效果合成接口对接), in its document's order. */
export const SYNTHESIS_ENDPOINTS: readonly Endpoint[] = [
  endpoint("/aigc/synthesis/change-background", 1400, productBackground(true)),
  endpoint("/aigc/synthesis/model", 1600, {
    model: address(),
    faceId: { kind: "text", required: true, code: CODE.badRequest },
    background: optional(address()),
    num,
  }),
  endpoint("/aigc/synthesis/dress", 1600, {
    model: address(),
    dresses: required(
      list(object({ image: address(), type: required(choice(["dresses", "upperBody", "lowerBody"])) }), {}),
    ),
    num,
  }),
];

function endpoint(path: string, runMs: number, rules: Endpoint["rules"]): Endpoint {
  return { path, api: "synthesis", runMs, rules: { requestId, ...rules } };
}
