import type { FormField } from "@/lib/capabilities/describe";

export type PassGroup = "words" | "detection" | "mask" | "inpaint" | "overrides" | "control";

/** Where a detailer's setting stands, by how its name begins; the first that fits. */
const GROUPS: readonly (readonly [prefix: string, group: PassGroup])[] = [
  ["ad_negative_prompt", "words"],
  ["ad_confidence", "detection"],
  ["ad_mask_min", "detection"],
  ["ad_mask_max", "detection"],
  ["ad_mask_k", "detection"],
  ["ad_dilate", "mask"],
  ["ad_x_offset", "mask"],
  ["ad_y_offset", "mask"],
  ["ad_mask_merge", "mask"],
  ["ad_mask_blur", "inpaint"],
  ["ad_denoising", "inpaint"],
  ["ad_inpaint_only", "inpaint"],
  ["ad_restore", "inpaint"],
  ["ad_controlnet", "control"],
];

/** A pass's settings in groups, in the order the groups first appear; what fits none overrides the run's own. */
export function groupPass(fields: readonly FormField[]): { group: PassGroup; fields: FormField[] }[] {
  const groups = new Map<PassGroup, FormField[]>();
  for (const field of fields) {
    const group = GROUPS.find(([prefix]) => field.name.startsWith(prefix))?.[1] ?? "overrides";
    groups.set(group, [...(groups.get(group) ?? []), field]);
  }
  return [...groups].map(([group, members]) => ({ group, fields: members }));
}
