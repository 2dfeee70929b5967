import { describe, expect, it } from "vitest";
import { decimalOf, microsOf, moneyText } from "./money";

describe("amounts", () => {
  it.each([
    ["0", 0n],
    ["0.32", 320_000n],
    ["12", 12_000_000n],
    ["0.000001", 1n],
    ["999999999.999999", 999_999_999_999_999n],
  ])("%s is read and written without a loss", (text, micros) => {
    expect(microsOf(text)).toBe(micros);
    expect(decimalOf(micros)).toBe(text);
  });

  it.each(["", "-1", "1,5", "1.0000001", "1e3", "=1+1", "1234567890", "0x10", ".5", "5."])(
    "%j is none",
    (text) => {
      expect(microsOf(text)).toBeNull();
    },
  );

  it("are negative where something was given back", () => {
    expect(decimalOf(-1_500_000n)).toBe("-1.5");
  });
});

describe("as people read them", () => {
  it("sums show the currency's digits, fractions of one all of theirs", () => {
    expect(moneyText("1234.5", "CNY", "zh-CN")).toBe("¥1,234.50");
    expect(moneyText("0.0125", "USD", "en")).toBe("$0.0125");
    expect(moneyText("3.14159", "CNY", "en")).toBe("¥3.14");
    expect(moneyText("120", "JPY", "en")).toBe("¥120");
  });
});
