import { describe, expect, it } from "vitest";
import { loraTag, parseLoraTags, setLoraWeight } from "./lora-tags";

describe("the LoRAs of a prompt", () => {
  it("are read with name, weight and place", () => {
    const text = "a girl, <lora:hayasaka_ai_v10_26390:0.7>, sitting <lora:水墨_v2:-0.25>";
    const tags = parseLoraTags(text);
    expect(tags.map(({ name, weight }) => [name, weight])).toEqual([
      ["hayasaka_ai_v10_26390", 0.7],
      ["水墨_v2", -0.25],
    ]);
    expect(tags.map(({ start, end }) => text.slice(start, end))).toEqual([
      "<lora:hayasaka_ai_v10_26390:0.7>",
      "<lora:水墨_v2:-0.25>",
    ]);
  });

  it("weigh 1 where no number stands, or none that is one", () => {
    expect(parseLoraTags("<lora:a><lora:b:><lora:c:x>").map(({ weight }) => weight)).toEqual([1, 1, 1]);
  });

  it("are not mistaken for other angle brackets", () => {
    expect(parseLoraTags("a < b, <hypernet:x:1>, <lora::1>, <lora:unclosed:1")).toEqual([]);
  });
});

describe("changing a weight", () => {
  it("rewrites that LoRA alone", () => {
    const text = "<lora:a:1>, cat, <lora:a:1>";
    expect(setLoraWeight(text, 1, 0.65)).toBe("<lora:a:1>, cat, <lora:a:0.65>");
  });

  it("keeps what stands behind the weight and rounds away what floats", () => {
    expect(setLoraWeight("<lora:a:0.1:0.5>", 0, 0.1 + 0.2)).toBe("<lora:a:0.3:0.5>");
  });

  it("leaves a prompt without such a LoRA alone", () => {
    expect(setLoraWeight("cat", 0, 1)).toBe("cat");
  });
});

it("is written with 0.8 unless said otherwise", () => {
  expect(loraTag("a")).toBe("<lora:a:0.8>");
  expect(loraTag("a", -1)).toBe("<lora:a:-1>");
});
