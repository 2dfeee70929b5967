import { describe, expect, it } from "vitest";
import { expandPath, formatPath, isGiven, parsePath, patternOf, readPath, writePath } from "./paths";

describe("paths", () => {
  it("are split into names and indexes and joined again", () => {
    expect(parsePath("dresses[0].image")).toEqual(["dresses", 0, "image"]);
    expect(formatPath(["dresses", 0, "image"])).toBe("dresses[0].image");
    expect(formatPath([])).toBe("");
  });

  it("read own values only, and undefined where the way ends", () => {
    const input = { goods: { width: 3 }, list: ["a"] };
    expect(readPath(input, "goods.width")).toBe(3);
    expect(readPath(input, "list[0]")).toBe("a");
    expect(readPath(input, "list[0].x.y")).toBeUndefined();
    expect(readPath(input, "goods.toString")).toBeUndefined();
    expect(readPath(null, "goods")).toBeUndefined();
  });

  it("meet every item of a list, also of lists in lists", () => {
    const input = { units: [{ pictures: ["a", "b"] }, { pictures: [] }, {}] };
    expect(expandPath(input, "units[].pictures[]")).toEqual(["units[0].pictures[0]", "units[0].pictures[1]"]);
    expect(expandPath(input, "units[].mask")).toEqual(["units[0].mask", "units[1].mask", "units[2].mask"]);
    expect(expandPath({}, "units[].mask")).toEqual([]);
  });

  it("lose their indexes as patterns", () => {
    expect(patternOf("dresses[12].image")).toBe("dresses[].image");
  });

  it("write into a copy and make what is missing on the way", () => {
    const input = { goods: { x: 1 } };
    expect(writePath(input, "goods.x", 2)).toEqual({ goods: { x: 2 } });
    expect(input.goods.x).toBe(1);
    expect(writePath({}, "list[0].image", "a")).toEqual({ list: [{ image: "a" }] });
  });

  it("tell a given empty string from nothing", () => {
    expect([isGiven(""), isGiven(0), isGiven(null), isGiven(undefined)]).toEqual([true, true, false, false]);
  });
});
