import type { Operations } from "../engine/work";
import { LINGTU_OPERATIONS } from "../lingtu/operations";
import { ZHIQITE_OPERATIONS } from "../zhiqite/operations";
import { VEIMAGEX_OPERATIONS } from "../veimagex/operations";
import { SUPERAPP_OPERATIONS } from "../superapp/operations";

/** What is computed for each documented path of all vendors. */
export const OPERATIONS: Operations = {
  ...LINGTU_OPERATIONS,
  ...ZHIQITE_OPERATIONS,
  ...VEIMAGEX_OPERATIONS,
  ...SUPERAPP_OPERATIONS,
};
