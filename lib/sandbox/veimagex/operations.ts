import type { Operations } from "../engine/work";

/** The one action of the document. */
export const GENERATE = "GetCVImageGenerateResult";

/** What is computed for it. */
export const VEIMAGEX_OPERATIONS: Operations = {
  [GENERATE]: async () => (await import("../operations/restyle")).restyle,
};
