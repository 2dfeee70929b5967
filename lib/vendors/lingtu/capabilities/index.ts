import type { AnyCapability } from "../../../capabilities/define";
import { remove } from "./remove";
import { text2img } from "./text2img";

/** LingTu's capabilities in the order of its documents. */
export const LINGTU_CAPABILITIES: readonly AnyCapability[] = [text2img, remove];
