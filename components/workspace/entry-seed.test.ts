import { describe, expect, it } from "vitest";
import { findCapability } from "@/lib/capabilities/registry";
import { describeCapability } from "@/lib/capabilities/describe";
import { defaultValues } from "@/lib/client/form/default-values";
import { MESSAGES } from "@/lib/i18n/messages";
import { takesEntry, withEntry } from "./entry-seed";

function formOf(id: string) {
  const capability = findCapability(id);
  if (!capability) throw new Error(`no capability ${id}`);
  return describeCapability(capability, MESSAGES.en.vendors[capability.provider]);
}
const form = formOf("zhiqite.text2image");
const lora = { kind: "entry", list: "loras", provider: "zhiqite", token: "ink_v1" } as const;

describe("an entry a form starts with", () => {
  it("goes to an engine of its vendor that has a place for it", () => {
    expect(takesEntry(form, lora)).toBe(true);
    expect(takesEntry(formOf("lingtu.text2img"), lora)).toBe(false);
    expect(takesEntry(form, { ...lora, provider: "superapp" })).toBe(false);
  });

  it("is chosen when it is a model", () => {
    const seed = { ...lora, list: "models", token: "photon.safetensors" } as const;
    expect(withEntry(form, defaultValues(form), seed)).toMatchObject({
      sd_model_checkpoint: "photon.safetensors",
    });
  });

  it("joins what the prompt says already, once", () => {
    const once = withEntry(form, { ...defaultValues(form), prompt: "a fox" }, lora);
    expect(once).toMatchObject({ prompt: "a fox, <lora:ink_v1:0.8>" });
    expect(withEntry(form, once, lora)).toEqual(once);
  });

  it("goes to the negative prompt when it is an embedding", () => {
    const seed = { ...lora, list: "embeddings", token: "EasyNegative" } as const;
    expect(withEntry(form, defaultValues(form), seed)).toMatchObject({ negative_prompt: "EasyNegative" });
  });
});
