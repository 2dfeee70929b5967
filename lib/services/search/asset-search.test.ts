import { expect, it } from "vitest";
import { searchColumns } from "./asset-search";
import { facetGrams, shapeOf } from "./facets";

const picture = { width: 1024, height: 768, kind: "image", source: "output" } as const;

it("finds an asset by every kind of word it has, in comparable form", () => {
  const { searchText } = searchColumns({ ...picture, words: ["水墨 ＣＡＴ", null, "photo.PNG", undefined] });
  expect(searchText).toBe("水墨 cat photo.png");
});

it("puts facets beside words, where no word can be mistaken for one", () => {
  const { searchGrams } = searchColumns({
    ...picture,
    tool: "remove-object",
    loras: ["ink"],
    words: ["tool"],
  });
  expect(searchGrams).toEqual(
    expect.arrayContaining(["kind image", "shape landscape", "tool remove-object", "lora ink"]),
  );
  expect(searchGrams.filter((gram) => gram.includes(" "))).toEqual(
    facetGrams({ ...picture, shape: "landscape", tool: "remove-object", loras: ["ink"] }),
  );
});

it("takes nothing of a row as a facet that is none", () => {
  const row = { ...picture, id: "1", sha256: "abc", ownerId: "me" };
  expect(searchColumns({ ...row, words: [] }).searchGrams).toEqual([
    "kind image",
    "shape landscape",
    "source output",
  ]);
});

it("indexes a book no longer than its beginning", () => {
  expect(searchColumns({ ...picture, words: ["长".repeat(20_000)] }).searchText).toHaveLength(8_000);
});

it("tells how a picture lies, nearly square ones as square", () => {
  expect([shapeOf(800, 600), shapeOf(600, 800), shapeOf(1000, 1030), shapeOf(null, 5)]).toEqual([
    "landscape",
    "portrait",
    "square",
    undefined,
  ]);
});
