import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Nonces } from "../state/nonces";
import { authorise, expectedSign } from "./authorise";

const NOW = 1_760_000_000_000;
const URI = "/aigc/text2img";

function headers(
  changes: Record<string, string | null> = {},
  salt = "salt-1",
  timestamp = String(NOW / 1000),
): Headers {
  const given = { appId: "sandbox", timestamp, salt, sign: expectedSign(URI, salt, timestamp), ...changes };
  const kept = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null);
  return new Headers(kept);
}

describe("authorise", () => {
  it("lets in a call signed over appId, uri, salt, timestamp and secret", () => {
    const sign = createHash("sha256")
      .update(`sandbox${URI}salt-1${NOW / 1000}sandbox-secret`)
      .digest("hex");
    expect(authorise(headers({ sign }), URI, new Nonces(), NOW)).toBeNull();
  });

  it.each(["appId", "timestamp", "salt", "sign"])("refuses a call without %s", (name) => {
    expect(authorise(headers({ [name]: null }), URI, new Nonces(), NOW)).toMatchObject({ code: 401 });
  });

  it.each([
    ["another account", { appId: "somebody" }],
    ["milliseconds", { timestamp: String(NOW) }],
    ["an upper-case signature", { sign: expectedSign(URI, "salt-1", String(NOW / 1000)).toUpperCase() }],
    ["a signature of another path", { sign: expectedSign("/aigc/remove", "salt-1", String(NOW / 1000)) }],
  ])("refuses %s", (_what, changes) => {
    expect(authorise(headers(changes), URI, new Nonces(), NOW)).toMatchObject({ code: 401 });
  });

  it("accepts a clock that is off by five minutes and no more", () => {
    const at = (seconds: number) =>
      authorise(headers({}, "salt-1", String(NOW / 1000 + seconds)), URI, new Nonces(), NOW);
    expect(at(300)).toBeNull();
    expect(at(-300)).toBeNull();
    expect(at(301)).toMatchObject({ code: 401 });
    expect(at(-301)).toMatchObject({ code: 401 });
  });

  it("takes a salt once", () => {
    const salts = new Nonces();
    expect(authorise(headers(), URI, salts, NOW)).toBeNull();
    expect(authorise(headers(), URI, salts, NOW)).toMatchObject({ code: 401 });
    expect(authorise(headers({}, "salt-2"), URI, salts, NOW)).toBeNull();
  });

  it("does not spend the salt of a call with a wrong signature", () => {
    const salts = new Nonces();
    expect(authorise(headers({ sign: "0".repeat(64) }), URI, salts, NOW)).toMatchObject({ code: 401 });
    expect(authorise(headers(), URI, salts, NOW)).toBeNull();
  });
});
