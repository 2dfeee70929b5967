import type { AnyCapability } from "../../../capabilities/define";
import { img2img } from "./img2img";

/** veImageX's capabilities. */
export const VEIMAGEX_CAPABILITIES: readonly AnyCapability[] = [img2img];
