import * as z from "zod";
import { picture, text, value } from "../../../capabilities/fields";
import type { PictureRule } from "../../../capabilities/picture-rule";

/** Pieces the documents repeat for endpoint after endpoint. */

const STYLES = [
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
const RATIOS = ["1:1", "2:3", "3:2", "3:4", "4:3", "9:16", "16:9"] as const;

/** 自定义（宽:高）: two whole numbers from 1; the document sets no upper end, four digits cover every picture. */
const ownRatio = z.string().regex(/^[1-9]\d{0,3}:[1-9]\d{0,3}$/);

/** The seven ratios or any other written `W:H`. */
export const anyRatio = z.union([z.enum(RATIOS), ownRatio]);

/** `png/jpg/webp`, at most 4096 on a side and 10 MB: what every picture has to meet unless said otherwise. */
export const picture4096: PictureRule = {
  formats: ["png", "jpeg", "webp"],
  maxSide: 4096,
  maxBytes: 10 * 1024 * 1024,
};

/** The one input picture of an endpoint. */
export const image = picture(picture4096, { role: "image" });

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

/** A required prompt of at most `max` characters. */
export function prompt(max: number) {
  return value(text(max), { control: "prompt", role: "prompt" });
}

/** One or two different result formats. */
export function formats<const F extends readonly [string, string]>(
  choices: F,
  assumed?: readonly F[number][],
) {
  const some = z
    .array(z.enum(choices))
    .min(1)
    .max(2)
    .refine((given) => new Set(given).size === given.length, { params: { code: "duplicate" } })
    .meta({ uniqueItems: true });
  return value(some.optional(), { control: "multi", assumed });
}

/** A switch; `assumed` is what the document says happens without it, where it says so. */
export function toggle(presentation: { assumed?: boolean; advanced?: boolean } = {}) {
  return value(z.boolean().optional(), { control: "switch", ...presentation });
}

/** A weight from 0 to 1. */
export const weight = z.number().min(0).max(1);

/** Time limits in milliseconds: words come fast, sets of four finished pictures slowly. */
export const QUICK = { deadlineMs: 5 * 60_000, usualMs: 6_000 } as const;
export const SLOW = { deadlineMs: 20 * 60_000, usualMs: 60_000 } as const;
