import { LINGTU_CAPABILITIES } from "../vendors/lingtu/capabilities";
import { SUPERAPP_CAPABILITIES } from "../vendors/superapp/capabilities";
import { VEIMAGEX_CAPABILITIES } from "../vendors/veimagex/capabilities";
import { ZHIQITE_CAPABILITIES } from "../vendors/zhiqite/capabilities";
import type { AnyCapability } from "./define";
import type { ToolId } from "./tools";

/** Every capability of every vendor, in the order engines are offered. */
export const CAPABILITIES: readonly AnyCapability[] = [
  ...LINGTU_CAPABILITIES,
  ...ZHIQITE_CAPABILITIES,
  ...SUPERAPP_CAPABILITIES,
  ...VEIMAGEX_CAPABILITIES,
];

const byId = new Map(CAPABILITIES.map((capability) => [capability.id as string, capability]));

/** The capability of an untrusted id, if there is one. */
export function findCapability(id: string): AnyCapability | undefined {
  return byId.get(id);
}

/** The capabilities that serve a tool. */
export function capabilitiesOf(tool: ToolId): AnyCapability[] {
  return CAPABILITIES.filter((capability) => capability.tools.includes(tool));
}
