import type { AnyCapability, JsonObject } from "../../capabilities/define";
import type { InputIssue } from "../../capabilities/input-issue";
import { validateInput } from "../../capabilities/validate";
import { expectedUnits } from "../../cost/expected-units";
import type { Units } from "../../cost/units";
import { checkPictures } from "../pictures/check";
import { unavailability } from "../providers/availability";
import { resolveProvider } from "../providers/resolve";
import { checkCatalogIds, mirrorNamedLists } from "./check-catalog-ids";
import type { Adjustment } from "./job-row";

export type CheckedInput =
  | { ok: true; input: JsonObject; adjustments: Adjustment[]; expected: Units }
  | { ok: false; issues: InputIssue[] };

/**
 * Everything that can be said of an input before a vendor is called, in one answer: its form, its pictures
 * (whose they are and whether they fit), its catalogue ids, and what the provider's settings allow; and what the
 * studio will change of the pictures. Of a sound one also what a run of it is expected to use.
 */
export async function checkInput(
  ownerId: string,
  capability: AnyCapability,
  raw: unknown,
): Promise<CheckedInput> {
  const validation = validateInput(capability, raw);
  const input = validation.ok ? validation.input : raw;
  if (validation.ok) await mirrorNamedLists(capability, validation.input);
  const [pictures, catalog, settings] = await Promise.all([
    checkPictures({ ownerId, capability, input }),
    checkCatalogIds(capability, input),
    validation.ok ? settingIssues(capability, validation.input) : [],
  ]);
  const issues = validation.ok ? [] : [...validation.issues];
  for (const issue of [...pictures.issues, ...catalog, ...settings]) {
    if (!issues.some(({ path }) => path === issue.path)) issues.push(issue);
  }
  if (!validation.ok || issues.length > 0) return { ok: false, issues };
  const expected = expectedUnits(capability, validation.input, (id) => pictures.sizes.get(id.toLowerCase()));
  return { ok: true, input: validation.input, adjustments: pictures.adjustments, expected };
}

/** Of a capability that cannot be used at all, the settings say nothing more. */
async function settingIssues(capability: AnyCapability, input: JsonObject): Promise<InputIssue[]> {
  if (!capability.settingIssues) return [];
  const provider = await resolveProvider(capability.provider);
  if (unavailability(provider, capability) !== null) return [];
  return capability.settingIssues(capability.schema.parse(input), provider.settings);
}
