import { describe, expect, it } from "vitest";
import { fileNamePart, uniqueNames } from "./file-name";
import { fillTemplate, unknownPart, type NameValues } from "./name-template";

const values: NameValues = {
  date: "2026-11-21",
  time: "14-05-09",
  tool: "text-to-image",
  prompt: "一只橘猫坐在窗台上",
  n: "0007",
  provider: "lingtu",
  model: null,
  seed: null,
  name: "cat",
  id: "0198c0de",
  width: "1024",
  height: "768",
};

describe("a naming template", () => {
  it("is filled with what a picture has, in any script", () => {
    expect(fillTemplate("{date}-{tool}-{prompt}-{n}", values)).toBe(
      "2026-11-21-text-to-image-一只橘猫坐在窗台上-0007",
    );
  });

  it("leaves no gap where a picture lacks a part", () => {
    expect(fillTemplate("{date}-{seed}-{model}-{n}", values)).toBe("2026-11-21-0007");
    expect(fillTemplate("{seed} ({n})", values)).toBe("(0007)");
  });

  it("makes folders of its own slashes, never of a value's", () => {
    expect(fillTemplate("{tool}/{date}/{n}", values)).toBe("text-to-image/2026-11-21/0007");
    expect(fillTemplate("{prompt}", { ...values, prompt: "../../etc/passwd" })).toBe("etc passwd");
    expect(fillTemplate("../{n}/..", values)).toBe("0007");
  });

  it("cuts long prompts between characters people see, at a word where one ends", () => {
    const accented = "e\u0323\u0301";
    expect(fillTemplate("{prompt}", { ...values, prompt: accented.repeat(60) })).toBe(
      accented.normalize("NFC").repeat(36),
    );
    const words = "a long sentence about a bottle on a wooden table by the sea at dusk";
    expect(fillTemplate("{prompt}", { ...values, prompt: words })).toBe(
      "a long sentence about a bottle on a wooden",
    );
  });

  it("names a picture by its id where nothing else is left", () => {
    expect(fillTemplate("{seed}", values)).toBe("0198c0de");
  });

  it("says which part it does not know", () => {
    expect(unknownPart("{date}-{promt}")).toBe("promt");
    expect(unknownPart("{date} {{x")).toBeNull();
  });
});

describe("a file name", () => {
  it.each([
    ['a<b>c:d"e|f?g*h', "a_b_c_d_e_f_g_h"],
    ["CON", "_CON"],
    ["aux.png", "_aux.png"],
    [" .hidden. ", "hidden"],
    ["line\nbreak\u202e", "linebreak"],
  ])("%j is kept as %j", (given, kept) => {
    expect(fileNamePart(given)).toBe(kept);
  });

  it("fits every file system in bytes without breaking a character", () => {
    const name = fileNamePart("橘".repeat(200));
    expect(Buffer.byteLength(name)).toBe(180);
    expect(name).toBe("橘".repeat(60));
  });

  it("is given out once, whatever its case", () => {
    const unique = uniqueNames();
    expect([unique("a", "png"), unique("A", "png"), unique("a", "png"), unique("a", "json")]).toEqual([
      "a.png",
      "A-2.png",
      "a-3.png",
      "a.json",
    ]);
    expect([unique("b-2", "png"), unique("b", "png"), unique("b", "png")]).toEqual([
      "b-2.png",
      "b.png",
      "b-3.png",
    ]);
  });
});
