import { describe, expect, it } from "vitest";
import { embeddedPicturesIn, jsonWithPictures, withPictureUrls } from "./embedded-pictures";
import { issuesOf } from "./zod-issues";

const A = "0199c0de-0000-7000-8000-00000000000a";
const B = "0199c0de-0000-7000-8000-00000000000b";

const schema = jsonWithPictures(["businessTaskId", "callbackUrl"]);
function issues(value: unknown): string[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : issuesOf(parsed.error, value).map(({ path, code }) => `${path} ${code}`);
}

describe("pictures within JSON", () => {
  const body = { face: `asset:${A}`, more: [{ url: `asset:${B}` }, "asset: a chair"], "a.b": `asset:${A}` };

  it("are found wherever they stand, each under a path of its own", () => {
    expect(embeddedPicturesIn(body, "body")).toEqual([
      { path: "body.face", at: ["face"], assetId: A },
      { path: "body.more[0].url", at: ["more", 0, "url"], assetId: B },
      { path: 'body["a.b"]', at: ["a.b"], assetId: A },
    ]);
  });

  it("become their URLs, and nothing else changes", () => {
    expect(withPictureUrls(body, "body", (path) => `u:${path}`)).toEqual({
      face: "u:body.face",
      more: [{ url: "u:body.more[0].url" }, "asset: a chair"],
      "a.b": 'u:body["a.b"]',
    });
  });

  it("are refused by their path when they are no ids, as are the studio's own keys", () => {
    expect(issues(body)).toEqual([]);
    expect(issues({ businessTaskId: "1", callbackUrl: "x", deep: { callbackUrl: "y" } })).toEqual([
      "businessTaskId reserved_field",
      "callbackUrl reserved_field",
    ]);
    expect(issues({ list: ["asset:7"], picture: "asset:" })).toEqual([
      "list[0] unknown_asset",
      "picture unknown_asset",
    ]);
  });

  it("are refused when there are too many, too deep or in too long a place", () => {
    expect(issues({ list: Array.from({ length: 21 }, () => `asset:${A}`) })).toEqual([" too_many"]);
    expect(issues({ ["k".repeat(600)]: `asset:${A}` })).toEqual([" too_long"]);
    const deep = JSON.parse(`${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`) as unknown;
    expect(issues(deep)).toEqual([" invalid_format"]);
  });

  it("take an object only", () => {
    expect(issues([])).toEqual([" invalid_type"]);
    expect(issues("{}")).toEqual([" invalid_type"]);
  });
});
