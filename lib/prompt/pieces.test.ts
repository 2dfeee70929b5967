import { describe, expect, it } from "vitest";
import { isOtherBaseModel } from "./base-model";
import { applyEdit } from "./edit";
import { findEmbeddings } from "./embeddings";
import { insertPiece } from "./insert-piece";
import { removePiece } from "./remove-piece";

/** Inserts at `|`; the result has the cursor marked again. */
function insert(marked: string, piece: string): string {
  const at = marked.indexOf("|");
  const text = marked.replace("|", "");
  const edit = insertPiece(text, at, at, piece);
  const changed = applyEdit(text, edit);
  return `${changed.slice(0, edit.select[0])}|${changed.slice(edit.select[0])}`;
}

function remove(text: string, piece: string): string {
  const start = text.indexOf(piece);
  return applyEdit(text, removePiece(text, start, start + piece.length));
}

describe("putting a piece in", () => {
  it("sets it off by commas where words stand beside it", () => {
    expect(insert("a cat|", "X")).toBe("a cat, X|");
    expect(insert("|a cat", "X")).toBe("X|, a cat");
    expect(insert("a |cat", "X")).toBe("a X|, cat");
    expect(insert("a cat|, a dog", "X")).toBe("a cat, X|, a dog");
  });

  it("adds none where there is one, or nothing beside it", () => {
    expect(insert("|", "X")).toBe("X|");
    expect(insert("a cat, |", "X")).toBe("a cat, X|");
    expect(insert("一只猫，|", "X")).toBe("一只猫， X|");
    expect(insert("(|:1.2)", "X")).toBe("(X|:1.2)");
    expect(insert("a cat\n|", "X")).toBe("a cat\nX|");
  });

  it("never splits a LoRA", () => {
    expect(insert("<lora:in|k:1> cat", "X")).toBe("<lora:ink:1>, X|, cat");
  });

  it("takes the place of what is selected", () => {
    const edit = insertPiece("a red cat", 2, 5, "X");
    expect(applyEdit("a red cat", edit)).toBe("a X, cat");
  });
});

describe("taking a piece out", () => {
  it("takes the comma along", () => {
    expect(remove("a, X, b", "X")).toBe("a, b");
    expect(remove("X, b", "X")).toBe("b");
    expect(remove("a, X", "X")).toBe("a");
    expect(remove("X", "X")).toBe("");
    expect(remove("a X b", "X")).toBe("a b");
  });

  it("takes brackets along that weighed it alone, and no others", () => {
    expect(remove("a, ((X:1.2)), b", "X")).toBe("a, b");
    expect(remove("(a, X:1.2), b", "X")).toBe("(a:1.2), b");
  });
});

describe("embeddings", () => {
  it("are found as whole words, weighed or not, whatever their case", () => {
    const found = findEmbeddings("lowres, (easynegative:1.2), bad-hands-5, badhands", [
      "EasyNegative",
      "bad-hands-5",
      "bad",
    ]);
    expect(found.map(({ name }) => name)).toEqual(["EasyNegative", "bad-hands-5"]);
    expect(found[0]).toMatchObject({ start: 9, end: 21 });
  });
});

it("tells base models apart by name, and says nothing where one is unknown", () => {
  expect(isOtherBaseModel("SD 1.5", "sd1.5")).toBe(false);
  expect(isOtherBaseModel("SD 1.5", "SDXL 1.0")).toBe(true);
  expect(isOtherBaseModel("SD 1.5", null)).toBe(false);
});
