import { describe, expect, it } from "vitest";
import { catalogItem } from "./testing/catalog-item";
import { facetsOf, matches } from "./facets";

const faces = [
  catalogItem({ id: "1", gender: "Male", skin: "yellow", age: "adult" }),
  catalogItem({ id: "2", gender: "female", skin: "yellow", age: "child" }),
  catalogItem({ id: "3", gender: "male", skin: "yellow", age: "adult" }),
];

describe("facets", () => {
  it("offers only what divides the entries, without regard to case", () => {
    expect(facetsOf("faces", faces)).toEqual([
      { name: "gender", values: ["male", "female"] },
      { name: "age", values: ["adult", "child"] },
    ]);
  });

  it("keeps the entries that have every chosen value", () => {
    const found = faces.filter((face) => matches(face, { gender: "male", age: "adult" }));
    expect(found.map(({ id }) => id)).toEqual(["1", "3"]);
  });

  it("takes everything while nothing is chosen", () => {
    expect(faces.every((face) => matches(face, {}))).toBe(true);
  });
});
