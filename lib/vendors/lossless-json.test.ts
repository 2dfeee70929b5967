import { describe, expect, it } from "vitest";
import { parseLossless } from "./lossless-json";

describe("parseLossless", () => {
  it("keeps every digit of whole numbers beyond 2^53, wherever they stand", () => {
    expect(parseLossless("8076719832378114049")).toBe("8076719832378114049");
    expect(parseLossless(' [-9007199254740993, {"a":9007199254740993}]')).toEqual([
      "-9007199254740993",
      { a: "9007199254740993" },
    ]);
  });

  it("leaves other numbers and all strings alone", () => {
    expect(parseLossless('{"code":800000,"p":0.25,"e":1e3,"max":9007199254740991}')).toEqual({
      code: 800000,
      p: 0.25,
      e: 1000,
      max: 9007199254740991,
    });
    const words = 'say \\"8076719832378114049\\", then 8076719832378114049';
    expect(parseLossless(`{"m":"${words}"}`)).toEqual({
      m: 'say "8076719832378114049", then 8076719832378114049',
    });
  });

  it("throws for what is no JSON and copes with long strings", () => {
    expect(() => parseLossless("<html>")).toThrow(SyntaxError);
    expect(() => parseLossless("")).toThrow(SyntaxError);
    const long = "x\\n".repeat(500_000);
    expect(parseLossless(`"${long}"`)).toHaveLength(1_000_000);
  });
});
