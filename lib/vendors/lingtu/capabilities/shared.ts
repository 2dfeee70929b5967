import * as z from "zod";
import type { JsonObject, RequestContext } from "../../../capabilities/define";
import { text, value } from "../../../capabilities/fields";
import type { PictureRule } from "../../../capabilities/picture-rule";

/** Pieces the documents repeat for endpoint after endpoint. */

export const STYLES = [
  "common",
  "pictureBook",
  "illustration",
  "anime",
  "game",
  "photo",
  "3D",
  "eCommerce",
  "logo",
] as const;
export const RATIOS = ["1:1", "2:3", "3:2", "3:4", "4:3", "9:16", "16:9"] as const;

/** `png/jpg/webp`, at most 4096 on a side and 10 MB. */
export const picture4096: PictureRule = {
  formats: ["png", "jpeg", "webp"],
  maxSide: 4096,
  maxBytes: 10 * 1024 * 1024,
};

/** The document's `style`, default 通用. */
export const style = value(z.enum(STYLES).optional(), { control: "style", role: "style", assumed: "common" });

/** The document's `ar` with its seven ratios, default 1:1. */
export const ratio = value(z.enum(RATIOS).optional(), { control: "ratio", role: "ratio", assumed: "1:1" });

/** Endpoints that only make squares still name the field. */
export const squareRatio = value(z.enum(["1:1"]).optional(), {
  control: "ratio",
  role: "ratio",
  assumed: "1:1",
  advanced: true,
});

/** `num` 1, 2 or 4. */
export function count(assumed: 1 | 4) {
  return value(z.literal([1, 2, 4]).optional(), { control: "segmented", role: "count", assumed });
}

export function prompt(max: number) {
  return value(text(max), { control: "prompt", role: "prompt" });
}

/** The request of an endpoint: `requestId` and every field that has a value, pictures as URLs. */
export function body(context: RequestContext, fields: Record<string, unknown>): JsonObject {
  const given = Object.entries(fields).filter(([, fieldValue]) => fieldValue !== undefined);
  return { requestId: context.jobId, ...Object.fromEntries(given) } as JsonObject;
}
