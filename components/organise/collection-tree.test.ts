import { describe, expect, it } from "vitest";
import type { CollectionAnswer } from "@/lib/answers/collection-answer";
import { collectionTree } from "./collection-tree";

const collection = (id: string, parentId: string | null = null): CollectionAnswer => ({
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
