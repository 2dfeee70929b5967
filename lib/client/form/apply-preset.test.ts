import { describe, expect, it } from "vitest";
import { describeCapability } from "../../capabilities/describe";
import { findCapability } from "../../capabilities/registry";
import { MESSAGES } from "../../i18n/messages";
import { applyPreset } from "./apply-preset";
import { defaultValues } from "./default-values";

const ASSET = "0197f3a0-1111-7222-8333-444455556666";

function form(id: string) {
  const capability = findCapability(id);
  if (!capability) throw new Error(id);
  return describeCapability(capability, MESSAGES.en.vendors.zhiqite);
}

describe("a preset in force", () => {
  const text = form("zhiqite.text2image");

  it("sets what it names and puts the rest back to the defaults", () => {
    const current = { ...defaultValues(text), prompt: "a cat", steps: 40, seed: "7" };
    const applied = applyPreset(text, current, { steps: 20, cfg_scale: 9 });
    expect(applied).toMatchObject({ steps: 20, cfg_scale: 9 });
    expect(applied).not.toHaveProperty("seed");
  });

  it("leaves the prompt alone unless it brings one", () => {
    const current = { ...defaultValues(text), prompt: "a cat" };
    expect(applyPreset(text, current, {}).prompt).toBe("a cat");
    expect(applyPreset(text, current, { prompt: "a dog" }).prompt).toBe("a dog");
  });

  it("keeps the pictures, those of a list's items too", () => {
    const controlled = form("zhiqite.controlnet");
    const current = {
      ...defaultValues(controlled),
      image_link: ASSET,
      controlnet: { args: [{ image_link: ASSET, module: "canny", weight: 2 }] },
    };
    const applied = applyPreset(controlled, current, {
      controlnet: { args: [{ module: "mlsd" }, { module: "openpose" }] },
    });
    expect(applied.image_link).toBe(ASSET);
    expect(applied.controlnet).toMatchObject({
      args: [{ image_link: ASSET, module: "mlsd" }, { module: "openpose" }],
    });
    expect(JSON.stringify(applied.controlnet)).not.toContain("weight");
  });
});
