import type { AnyCapability } from "@/lib/capabilities/define";
import type { validateInput } from "@/lib/capabilities/validate";

interface Loaded {
  capability: AnyCapability;
  validateInput: typeof validateInput;
}

/** Fetches a capability's module when it is first needed: schemas have no place in a page's first load. */
export async function loadCapability(id: string): Promise<Loaded> {
  const [registry, validate] = await Promise.all([
    import("@/lib/capabilities/registry"),
    import("@/lib/capabilities/validate"),
  ]);
  const capability = registry.findCapability(id);
  if (!capability) throw new Error(`No capability ${id} in this build`);
  return { capability, validateInput: validate.validateInput };
}
