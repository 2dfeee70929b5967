import { expect, it } from "vitest";
import { resultUrl } from "./result-url";

const domain = "test.example.com";

it.each([
  [
    "an address as it is",
    "http://test.example.cn/demo1~tplv-s-t.image",
    "tplv-s-t.image",
    "http://test.example.cn/demo1~tplv-s-t.image",
  ],
  ["an address without a scheme", "//cdn.example.cn/demo1", "t", "https://cdn.example.cn/demo1"],
  [
    "a storage URI",
    "tos-cn-i-serviceid/demo1",
    "tplv-s-t",
    "https://test.example.com/tos-cn-i-serviceid/demo1~tplv-s-t.image",
  ],
  [
    "a URI under a template with its own ending",
    "tos-cn-i-s/demo1",
    "tplv-s-t.image",
    "https://test.example.com/tos-cn-i-s/demo1~tplv-s-t.image",
  ],
  [
    "a URI under a template of another format",
    "tos-cn-i-s/demo1",
    "tplv-s-t.webp",
    "https://test.example.com/tos-cn-i-s/demo1~tplv-s-t.webp",
  ],
  [
    "a URI with the template already",
    "tos-cn-i-s/demo1~tplv-s-t.image",
    "tplv-s-t",
    "https://test.example.com/tos-cn-i-s/demo1~tplv-s-t.image",
  ],
  [
    "a URI that begins with the domain",
    "test.example.com/demo1",
    "t",
    "https://test.example.com/demo1~t.image",
  ],
  ["a URI with a slash before it", "/tos/demo1", "t", "https://test.example.com/tos/demo1~t.image"],
  ["a name no address could hold", "tos/夏#1?", "t", "https://test.example.com/tos/%E5%A4%8F%231%3F~t.image"],
])("fetches %s", (_, named, template, url) => {
  expect(resultUrl(named, { domain, template })).toBe(url);
});
