import { describe, expect, it } from "vitest";
import type { AssetJson } from "@/lib/client/api-types";
import { pixelsUrl, shownPicture } from "./shown-picture";

function asset(part: Partial<AssetJson>): AssetJson {
  return {
    id: "a",
    kind: "image",
    mime: "image/png",
    width: 600,
    height: 400,
    bytes: 1,
    sha256: "",
    url: "/api/v1/assets/a/file",
    thumbnailUrl: "/api/v1/assets/a/file?w=512",
    placeholder: null,
    name: null,
    createdAt: "",
    favourite: false,
    hasAlpha: false,
    trimBox: null,
    ...part,
  };
}

describe("shownPicture", () => {
  it("draws a picture and an SVG from their own files", () => {
    expect(shownPicture(asset({}))).toMatchObject({ fullUrl: "/api/v1/assets/a/file", isVector: false });
    const svg = shownPicture(asset({ kind: "vector", mime: "image/svg+xml" }));
    expect(svg).toMatchObject({ fullUrl: "/api/v1/assets/a/file", isVector: true, hasAlpha: true });
  });

  it("draws what a browser cannot from the most there is of it", () => {
    const psd = shownPicture(asset({ kind: "document", mime: "image/vnd.adobe.photoshop" }));
    expect(psd?.fullUrl).toBe("/api/v1/assets/a/file?format=webp");
    expect(shownPicture(asset({ kind: "vector", mime: "application/postscript" }))?.fullUrl).toBeNull();
  });

  it("draws nothing of words, videos and files without a preview", () => {
    expect(shownPicture(asset({ kind: "text" }))).toBeNull();
    expect(shownPicture(asset({ kind: "video" }))).toBeNull();
    expect(shownPicture(asset({ kind: "document", thumbnailUrl: null }))).toBeNull();
  });
});

it("measures pixels, which a drawing has only in its thumbnail", () => {
  expect(pixelsUrl(asset({}))).toBe("/api/v1/assets/a/file");
  expect(pixelsUrl(asset({ kind: "vector", mime: "image/svg+xml" }))).toBe("/api/v1/assets/a/file?w=1024");
});
