import { describe, expect, it } from "vitest";
import { onShelf } from "./catalog-shelf";
import { catalogItem } from "./testing/catalog-item";

const items = [
  catalogItem({ id: "1", gender: "Male", favourite: true, usedAt: "2026-01-01T00:00:00.000Z" }),
  catalogItem({ id: "2", gender: "female", favourite: true }),
  catalogItem({ id: "3", gender: "male", usedAt: "2026-03-01T00:00:00.000Z" }),
];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe("a catalogue's shelves", () => {
  it("hold everything, favourites, or what was used with the latest first", () => {
    expect(ids(onShelf(items, "all", {}))).toEqual(["1", "2", "3"]);
    expect(ids(onShelf(items, "favourites", {}))).toEqual(["1", "2"]);
    expect(ids(onShelf(items, "recent", {}))).toEqual(["3", "1"]);
  });

  it("are narrowed like the whole", () => {
    expect(ids(onShelf(items, "favourites", { gender: "male" }))).toEqual(["1"]);
  });
});
