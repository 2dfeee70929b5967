import type { Operations } from "../engine/work";

/** What is computed for each of SuperApp's algorithms. */
export const SUPERAPP_OPERATIONS: Operations = {
  TEXT2IMAGE: async () => (await import("../operations/text2image")).text2image,
  CATVTON: async () => (await import("../operations/catvton")).catvton,
  IMAGE2VIDEO: async () => (await import("../operations/image2video")).image2video,
};
