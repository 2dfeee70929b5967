import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { EXAMPLE_PICTURES, examplesFor } from "./examples";

const FOLDER = join("public", "examples");

describe("the example pictures", () => {
  it("are all there, and no others", async () => {
    expect((await readdir(FOLDER)).sort()).toEqual(EXAMPLE_PICTURES.map(({ file }) => file).sort());
  });

  it.each(EXAMPLE_PICTURES)("$id has the size and transparency it says", async (example) => {
    const file = join(FOLDER, example.file);
    const { format, width, height } = await sharp(file).metadata();
    expect({ format, width, height }).toEqual({
      format: "webp",
      width: example.width,
      height: example.height,
    });
    expect((await sharp(file).stats()).isOpaque).toBe(!example.transparent);
  });

  it("has a product on transparency for the product background", () => {
    expect(examplesFor("product-background").some(({ transparent }) => transparent)).toBe(true);
  });
});
