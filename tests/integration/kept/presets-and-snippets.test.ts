import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, type ApiLab } from "../../support/api-lab";

const ASSET = "0197f3a0-1111-7222-8333-444455556666";
const TEXT = "zhiqite.text2image";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
}, 120_000);
afterAll(() => lab.close());

const presets = async () => ({
  ...(await import("../../../lib/services/presets/list-presets")),
  ...(await import("../../../lib/services/presets/save-preset")),
});
const snippets = async () => ({
  ...(await import("../../../lib/services/prompts/list-snippets")),
  ...(await import("../../../lib/services/prompts/save-snippet")),
});

describe("presets", () => {
  it("keep settings of an engine without pictures, under one name once", async () => {
    const { savePreset, listPresets } = await presets();
    const values = { image_link: ASSET, prompt: "a cat", steps: 30, unknown: 1 };
    const input = { capability: "zhiqite.image2image", name: "Mine", shared: false };
    await savePreset(lab.designer.id, { ...input, values });
    const again = await savePreset(lab.designer.id, { ...input, values: { steps: 40 } });
    const listed = await listPresets(lab.designer.id, "zhiqite.image2image");
    expect(listed).toEqual([again]);
    expect(again?.values).toEqual({ steps: 40 });
  });

  it("are seen by others only when they are shared, and changed by nobody else", async () => {
    const { savePreset, changePreset, removePreset, listPresets } = await presets();
    const own = await savePreset(lab.designer.id, {
      capability: TEXT,
      name: "Dusk",
      shared: false,
      values: { steps: 20 },
    });
    const id = own?.id ?? "";
    expect(await listPresets(lab.other.id, TEXT)).toEqual([]);
    await changePreset(lab.designer.id, id, { name: "Dawn", shared: true });
    expect(await listPresets(lab.other.id, TEXT)).toMatchObject([
      { name: "Dawn", own: false, values: { steps: 20 } },
    ]);
    expect(await changePreset(lab.other.id, id, { name: "Stolen", shared: true })).toBeNull();
    expect(await removePreset(lab.other.id, id)).toBe(false);
    expect(await removePreset(lab.designer.id, id)).toBe(true);
    expect(await listPresets(lab.other.id, TEXT)).toEqual([]);
  });

  it("are none of an engine that is not there", async () => {
    const { savePreset } = await presets();
    const input = { capability: "no.such", name: "x", shared: false, values: {} };
    expect(await savePreset(lab.designer.id, input)).toBeNull();
  });
});

describe("snippets", () => {
  it("are a person's own until they are shared, and only theirs to change", async () => {
    const { addSnippet, changeSnippet, removeSnippet, listSnippets } = await snippets();
    const words = { title: "Light", text: "soft window light", negative: false, shared: false };
    const { id } = await addSnippet(lab.designer.id, words);
    expect(await listSnippets(lab.other.id)).toEqual([]);
    expect(await changeSnippet(lab.other.id, id, { ...words, shared: true })).toBeNull();
    await changeSnippet(lab.designer.id, id, { ...words, shared: true });
    expect(await listSnippets(lab.other.id)).toMatchObject([{ title: "Light", own: false }]);
    expect(await removeSnippet(lab.other.id, id)).toBe(false);
    expect(await removeSnippet(lab.designer.id, id)).toBe(true);
    expect(await listSnippets(lab.designer.id)).toEqual([]);
  });
});

describe("former prompts", () => {
  it("are a person's own, each once, the latest first, negative ones apart", async () => {
    const { promptHistory } = await import("../../../lib/services/prompts/prompt-history");
    const run = async (input: Record<string, unknown>) => {
      const sent = await lab.call("POST", "/jobs", {
        as: lab.designer,
        body: { capability: TEXT, input: { sd_model_checkpoint: "m.safetensors", batch_size: 1, ...input } },
      });
      expect(sent.status).toBe(202);
    };
    await run({ prompt: "a cat", negative_prompt: "lowres" });
    await run({ prompt: "a dog", negative_prompt: "lowres" });
    await run({ prompt: " a cat " });
    expect(await promptHistory(lab.designer.id, "prompt")).toEqual(["a cat", "a dog"]);
    expect(await promptHistory(lab.designer.id, "negativePrompt")).toEqual(["lowres"]);
    expect(await promptHistory(lab.other.id, "prompt")).toEqual([]);
  });
});
