import { describe, expect, it } from "vitest";
import { comparable, gramsOf, termsOf } from "./terms";

describe("what a catalogue entry is found by", () => {
  it("compares without case, width and extra space", () => {
    expect(comparable("  ＡＮＩＭＥ   Style ")).toBe("anime style");
  });

  it("takes a Chinese word of two characters as one gram, and each character as a word", () => {
    expect(gramsOf("橘猫")).toEqual(["橘猫", "橘", "猫"]);
  });

  it("takes neighbours within words only, and no single Latin letters", () => {
    expect(gramsOf("ab cd")).toEqual(["ab", "cd"]);
    expect(gramsOf("a")).toEqual([]);
  });

  it("keeps a character beyond the basic plane whole", () => {
    expect(gramsOf("𠮷野")).toEqual(["𠮷野", "𠮷", "野"]);
  });

  it("wants every word of a search once", () => {
    expect(termsOf("Ink  水墨 ink")).toEqual(["ink", "水墨"]);
    expect(termsOf("   ")).toEqual([]);
  });

  it("has every gram of a word among those of a text that contains it", () => {
    const text = new Set(gramsOf("Chinese Ink 国风水墨 v2.0"));
    for (const word of ["水墨", "风水", "ink", "v2.0", "墨"]) {
      expect(gramsOf(word).every((gram) => text.has(gram))).toBe(true);
    }
  });
});
