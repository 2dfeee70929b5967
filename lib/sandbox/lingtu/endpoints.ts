import type { Endpoint } from "./endpoint";
import { IMAGE_ENDPOINTS } from "./image-endpoints";
import { SYNTHESIS_ENDPOINTS } from "./synthesis-endpoints";

/** Every submit endpoint by its documented path. */
export const ENDPOINTS: ReadonlyMap<string, Endpoint> = new Map(
  [...IMAGE_ENDPOINTS, ...SYNTHESIS_ENDPOINTS].map((endpoint) => [endpoint.path, endpoint]),
);

/** Whether a task's result is answered as the synthesis API's document shows it. */
export function isSynthesis(path: string): boolean {
  return ENDPOINTS.get(path)?.api === "synthesis";
}
