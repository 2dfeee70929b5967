import { expect, it } from "vitest";
import { safeNext } from "./paths";

it("goes on to the studio's own pages after signing in", () => {
  expect(safeNext("/gallery?kind=image")).toBe("/gallery?kind=image");
});

it("never leaves the studio", () => {
  for (const next of [
    "https://evil.test",
    "//evil.test",
    "/\\evil.test",
    "javascript:alert(1)",
    "gallery",
    "",
    null,
  ]) {
    expect(safeNext(next)).toBe("/");
  }
});
