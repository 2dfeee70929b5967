import { expect, it } from "vitest";
import type { FormField } from "@/lib/capabilities/describe";
import { groupPass } from "./pass-groups";

function fields(...names: string[]): FormField[] {
  return names.map((name) => ({
    name,
    path: name,
    kind: "value",
    control: "number",
    label: name,
    required: false,
    advanced: false,
    custom: false,
    limits: {},
  }));
}

it("puts a pass's settings under what they are about, each once", () => {
  const groups = groupPass(
    fields(
      "ad_mask_min_ratio",
      "ad_x_offset",
      "ad_mask_merge_invert",
      "ad_mask_blur",
      "ad_inpaint_only_masked_padding",
      "ad_use_inpaint_width_height",
      "ad_inpaint_width",
      "ad_use_steps",
      "ad_steps",
      "ad_restore_face",
      "ad_controlnet_model",
    ),
  );
  expect(groups.map(({ group, fields: members }) => [group, members.map(({ name }) => name)])).toEqual([
    ["detection", ["ad_mask_min_ratio"]],
    ["mask", ["ad_x_offset", "ad_mask_merge_invert"]],
    ["inpaint", ["ad_mask_blur", "ad_inpaint_only_masked_padding", "ad_restore_face"]],
    ["overrides", ["ad_use_inpaint_width_height", "ad_inpaint_width", "ad_use_steps", "ad_steps"]],
    ["control", ["ad_controlnet_model"]],
  ]);
});
