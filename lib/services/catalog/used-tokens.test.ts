import { describe, expect, it } from "vitest";
import { findCapability } from "../../capabilities/registry";
import { usedTokens } from "./used-tokens";

function capability(id: string) {
  const found = findCapability(id);
  if (!found) throw new Error(`no capability ${id}`);
  return found;
}

describe("what an input uses of the catalogues", () => {
  it("is its model, its VAE and every LoRA of its prompt", () => {
    const { tokens, negative } = usedTokens(capability("zhiqite.text2image"), {
      prompt: "a fox, <lora:ink_v1:0.8> in snow <LORA:水墨:1>",
      negative_prompt: "blurry, EasyNegative",
      sd_model_checkpoint: "photon_v1.safetensors",
      sd_vae: "clear.ckpt",
    });
    expect(tokens).toEqual(
      expect.arrayContaining([
        { kind: "models", token: "photon_v1.safetensors" },
        { kind: "vaes", token: "clear.ckpt" },
        { kind: "loras", token: "ink_v1" },
        { kind: "loras", token: "水墨" },
      ]),
    );
    expect(tokens).toHaveLength(4);
    expect(negative).toContain("EasyNegative");
  });

  it("is a face by its id", () => {
    expect(usedTokens(capability("lingtu.model"), { faceId: "12" }).tokens).toEqual([
      { kind: "faces", token: "12" },
    ]);
  });
});
