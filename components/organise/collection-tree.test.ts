import { describe, expect, it } from "vitest";
import { collectionTree } from "./collection-tree";
import type { CollectionJson } from "./organise-json";

const collection = (id: string, parentId: string | null = null): CollectionJson => ({
  id,
  name: id,
  parentId,
  sharing: "private",
  own: true,
  ownerName: "Mei",
  mayAdd: true,
  count: 0,
  coverId: null,
  coverChosen: false,
  createdAt: "",
  updatedAt: "",
});
const compare = (a: string, b: string) => a.localeCompare(b);

describe("the list of collections", () => {
  it("is by name, inner ones behind what they lie in", () => {
    const tree = collectionTree(
      [collection("z", "b"), collection("c"), collection("a", "b"), collection("b")],
      compare,
    );
    expect(tree.map((branch) => [branch.collection.id, branch.inside.map(({ id }) => id)])).toEqual([
      ["b", ["a", "z"]],
      ["c", []],
    ]);
  });

  it("shows an inner one by itself where what it lies in is not seen", () => {
    expect(collectionTree([collection("a", "hidden")], compare)).toHaveLength(1);
  });
});
