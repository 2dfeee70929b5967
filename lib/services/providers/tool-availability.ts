import { CAPABILITIES } from "../../capabilities/registry";
import { TOOL_IDS, type ToolId } from "../../capabilities/tools";
import { VENDOR_IDS } from "../../vendors/vendor-ids";
import { unavailableTo, type Unavailability } from "./availability";
import { resolveProvider } from "./resolve";

/** Why a person cannot use a tool now; null where one of its engines can. Only tools that some vendor serves are in it. */
export type ToolAvailability = ReadonlyMap<ToolId, Unavailability | null>;

/** What an administrator can mend most easily comes first: it is what is told of a tool with several engines. */
const TELLING: readonly Unavailability[] = [
  "not_configured",
  "disabled",
  "not_allowed",
  "capability_disabled",
];

/** Every tool with whether this person can use it. */
export async function toolAvailability(personId: string): Promise<ToolAvailability> {
  const resolved = await Promise.all(VENDOR_IDS.map(async (id) => [id, await resolveProvider(id)] as const));
  const providers = new Map(resolved);
  const reasonOf = new Map(
    await Promise.all(
      CAPABILITIES.map(async (capability) => {
        const provider = providers.get(capability.provider);
        const reason = provider ? await unavailableTo(personId, provider, capability) : "not_configured";
        return [capability.id, reason] as const;
      }),
    ),
  );
  const entries = TOOL_IDS.flatMap((tool) => {
    const reasons = CAPABILITIES.filter(({ tools }) => tools.includes(tool)).map(
      ({ id }) => reasonOf.get(id) ?? null,
    );
    if (reasons.length === 0) return [];
    const reason = reasons.includes(null) ? null : (TELLING.find((one) => reasons.includes(one)) ?? null);
    return [[tool, reason] as const];
  });
  return new Map(entries);
}
