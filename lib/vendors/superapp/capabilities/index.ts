import type { AnyCapability } from "../../../capabilities/define";
import { catvton } from "./catvton";
import { image2video } from "./image2video";
import { text2image } from "./text2image";

/** SuperApp's capabilities in the order of its document. */
export const SUPERAPP_CAPABILITIES: readonly AnyCapability[] = [image2video, catvton, text2image];
