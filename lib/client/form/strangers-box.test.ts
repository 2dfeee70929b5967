import { describe, expect, it } from "vitest";
import { describeCapability } from "../../capabilities/describe";
import { findCapability } from "../../capabilities/registry";
import { withoutStrangersBox } from "./strangers-box";

const capability = findCapability("lingtu.changeBackground");
if (!capability) throw new Error("the capability is gone");
const form = describeCapability(capability, {});
const placed = { goods: { url: "one", x: 1, y: 2, width: 30, height: 40 }, width: 800 };

describe("a placed product", () => {
  it("keeps its box while it is the same", () => {
    expect(withoutStrangersBox(form, placed, placed)).toEqual(placed);
  });

  it("leaves no box to another product", () => {
    const other = { ...placed, goods: { ...placed.goods, url: "two" } };
    expect(withoutStrangersBox(form, placed, other)).toEqual({
      goods: { url: "two", x: undefined, y: undefined, width: undefined, height: undefined },
      width: 800,
    });
  });
});
