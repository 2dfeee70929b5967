import { describe, expect, it } from "vitest";
import { capabilityTitle, fieldWords } from "./labels";
import { findCapability } from "./registry";

const messages = {
  shared: {
    fields: {
      image: { label: "Picture", help: "Any picture" },
      type: { label: "Type", options: { "0": "A" } },
    },
  },
  capabilities: {
    matting: {
      title: "Cutter",
      fields: { type: { label: "What", options: { "1": "Head" } }, goods_url: { label: "G" } },
    },
  },
};
const matting = findCapability("lingtu.matting");
if (!matting) throw new Error("no lingtu.matting");

describe("words of fields", () => {
  it("are the capability's own before the vendor's shared ones", () => {
    expect(fieldWords(messages, matting, "type")).toMatchObject({
      label: "What",
      options: { "0": "A", "1": "Head" },
    });
    expect(fieldWords(messages, matting, "image")).toMatchObject({ label: "Picture", help: "Any picture" });
  });

  it("are keyed by the written path with underscores", () => {
    expect(fieldWords(messages, matting, "goods[].url")?.label).toBe("G");
  });

  it("are absent rather than invented", () => {
    expect(fieldWords(messages, matting, "formats")).toBeUndefined();
    expect(capabilityTitle(messages, matting)).toBe("Cutter");
    expect(capabilityTitle({}, matting)).toBeUndefined();
  });
});
