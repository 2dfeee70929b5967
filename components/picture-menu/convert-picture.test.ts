import { describe, expect, it } from "vitest";
import { downloadName } from "./convert-picture";

describe("downloadName", () => {
  it("keeps the picture's own name and gives it the ending of what is saved", () => {
    expect(downloadName({ id: "0123456789", name: "bottle.final.png" }, "image/webp")).toBe(
      "bottle.final.webp",
    );
  });

  it("names results after their id", () => {
    expect(downloadName({ id: "0193abcdef99", name: null }, "image/svg+xml")).toBe("easel-0193abcd.svg");
  });
});
