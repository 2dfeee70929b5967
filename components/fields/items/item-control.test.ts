import { describe, expect, it } from "vitest";
import type { FormField } from "@/lib/capabilities/describe";
import { countChangedInItem, isShownInItem, itemControl, type ItemBinding } from "./item-control";

function field(name: string, more: Partial<FormField> = {}): FormField {
  return {
    name,
    path: `ADetailer.args[].${name}`,
    kind: "value",
    control: "number",
    label: name,
    required: false,
    advanced: false,
    custom: false,
    limits: {},
    ...more,
  };
}

const useSteps = field("ad_use_steps", { control: "switch", assumed: false });
const steps = field("ad_steps", {
  assumed: 28,
  shownWhen: { field: "ADetailer.args[].ad_use_steps", in: [true] },
});

function binding(value: ItemBinding["value"], onChange: ItemBinding["onChange"] = () => {}): ItemBinding {
  const issues = [
    { path: "ADetailer.args[1].ad_steps", code: "too_big", message: "too big" },
    { path: "ADetailer.args[1].ad_steps_more", code: "too_big", message: "another" },
  ];
  return { path: "ADetailer.args[1]", fields: [useSteps, steps], value, issues, onChange, onBlur: () => {} };
}

describe("a field of a list's item", () => {
  it("has its own path, value and issues", () => {
    const control = itemControl(binding({ ad_steps: 200 }), steps);
    expect(control.path).toBe("ADetailer.args[1].ad_steps");
    expect(control.value).toBe(200);
    expect(control.issues.map(({ message }) => message)).toEqual(["too big"]);
  });

  it("changes nothing but itself", () => {
    let changed: unknown;
    itemControl(
      binding({ ad_use_steps: true }, (value) => (changed = value)),
      steps,
    ).onChange(30);
    expect(changed).toEqual({ ad_use_steps: true, ad_steps: 30 });
  });

  it("is shown while the switch of the same item is on, whatever other items hold", () => {
    expect(isShownInItem(binding({}), steps)).toBe(false);
    expect(isShownInItem(binding({ ad_use_steps: true }), steps)).toBe(true);
    expect(isShownInItem(binding({}), useSteps)).toBe(true);
  });

  it("counts as changed when it is not the default", () => {
    expect(countChangedInItem([useSteps, steps], { ad_use_steps: false, ad_steps: 28 })).toBe(0);
    expect(countChangedInItem([useSteps, steps], { ad_use_steps: true, ad_steps: 30 })).toBe(2);
  });
});
