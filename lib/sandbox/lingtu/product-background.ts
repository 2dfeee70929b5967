import type { Rules } from "../rules/rule";
import { CODE } from "./refusal";
import { address, flag, integer, num, object, optional } from "./rules";

/** 商品图换背景, the same table in both documents but for the synthesis API's `bgId`. */
export function productBackground(withCatalogue: boolean): Rules {
  return {
    width: integer(400, 1280),
    height: integer(400, 1280),
    goods: object({
      url: address({ product: true }),
      x: integer(),
      y: integer(),
      width: integer(1),
      height: integer(1),
    }),
    background: object({
      ...(withCatalogue && { bgId: { kind: "text", required: false, code: CODE.badRequest } as const }),
      url: address({ sizeOf: "result" }),
      mask: optional(address({ sizeOf: "result", mask: true })),
    }),
    productSmartColor: flag,
    referenceStrong: flag,
    num,
  };
}
