import { CAPABILITIES } from "../../capabilities/registry";
import { TOOL_IDS, type ToolId } from "../../capabilities/tools";
import { VENDOR_IDS } from "../../vendors/vendor-ids";
import { unavailability, type Unavailability } from "./availability";
import { resolveProvider } from "./resolve";

/** Why a tool cannot be used now; null where one of its engines can. Only tools that some vendor serves are in it. */
export type ToolAvailability = ReadonlyMap<ToolId, Unavailability | null>;

/** What an administrator can mend most easily comes first: it is what is told of a tool with several engines. */
const TELLING: readonly Unavailability[] = ["not_configured", "disabled", "capability_disabled"];

/** Every tool with whether it can be used. */
export async function toolAvailability(): Promise<ToolAvailability> {
  const resolved = await Promise.all(VENDOR_IDS.map(async (id) => [id, await resolveProvider(id)] as const));
  const providers = new Map(resolved);
  const entries = TOOL_IDS.flatMap((tool) => {
    const reasons = CAPABILITIES.filter(({ tools }) => tools.includes(tool)).map((capability) => {
      const provider = providers.get(capability.provider);
      return provider ? unavailability(provider, capability) : "not_configured";
    });
    if (reasons.length === 0) return [];
    const reason = reasons.includes(null) ? null : (TELLING.find((one) => reasons.includes(one)) ?? null);
    return [[tool, reason] as const];
  });
  return new Map(entries);
}
