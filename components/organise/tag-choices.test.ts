import { describe, expect, it } from "vitest";
import { tagChoices } from "./tag-choices";

const tags = ["Red dress", "dress", "封面", "Sketch"].map((name, index) => ({
  id: name,
  name,
  count: index,
}));
const names = (text: string, taken: string[] = []) => tagChoices(tags, text, taken).map(({ name }) => name);

describe("tags offered while somebody types", () => {
  it("begin with what was typed, then hold it, and at last would be new", () => {
    expect(names("dr")).toEqual(["dress", "Red dress", "dr"]);
    expect(names("面")).toEqual(["封面", "面"]);
  });

  it("are not made a second time in another spelling", () => {
    expect(names("DRESS")).toEqual(["dress", "Red dress"]);
    expect(names("ＳＫＥＴＣＨ")).toEqual(["Sketch"]);
  });

  it("leave out what is there already", () => {
    expect(names("", ["dress", "Sketch"])).toEqual(["Red dress", "封面"]);
    expect(names("sketch", ["Sketch"])).toEqual([]);
  });
});
