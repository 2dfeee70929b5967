import { describe, expect, it } from "vitest";
import { sign, signedHeaders } from "./signature";

/** The vector of the vendor's 开放API对接方案. */
const vector = {
  appId: "test",
  uri: "/api/text2img",
  salt: "07c169ba-5845-45ac-a1a7-de4e046748be",
  timestamp: 1569564388,
  secret: "secret",
};
const SIGN = "029e662588643f3c7c893a8828d01e4ba7645dc9f1041e731c76f7df221e27c1";

describe("LingTu's signature", () => {
  it("gives the documented vector", () => {
    expect(sign(vector)).toBe(SIGN);
  });

  it("travels in four headers, without the secret", () => {
    expect(signedHeaders(vector)).toEqual({
      appId: "test",
      timestamp: "1569564388",
      salt: vector.salt,
      sign: SIGN,
    });
  });

  it("changes with each of its parts", () => {
    const others = [
      { appId: "tesu" },
      { uri: "/api/img2img" },
      { salt: "another" },
      { timestamp: 1569564389 },
      { secret: "secreu" },
    ];
    const signs = others.map((other) => sign({ ...vector, ...other }));
    expect(new Set([SIGN, ...signs]).size).toBe(6);
  });
});
