import type { GreyMask } from "./grey-mask";
import { encodeGreyPng } from "./png";

/** Encodes masks away from the main thread: a mask in, its PNG out, in the order asked. */
self.onmessage = async ({ data }: MessageEvent<GreyMask>) => {
  self.postMessage(await encodeGreyPng(data));
};
