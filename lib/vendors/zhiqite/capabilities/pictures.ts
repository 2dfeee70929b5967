import type { PictureRule } from "../../../capabilities/picture-rule";

/** The document names no format and no size: what every diffusion service reads, up to 10 MB. */
export const anyPicture: PictureRule = { formats: ["png", "jpeg", "webp"], maxBytes: 10 * 1024 * 1024 };
