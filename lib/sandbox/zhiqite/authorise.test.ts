import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Nonces } from "../state/nonces";
import { authorise } from "./authorise";
import type { Call } from "./call";
import { gatewaySign, stringToSign } from "./gateway-signature";

const NOW = 1_790_000_000_000;
const BODY = Buffer.from('{"businessTaskId":"a"}');
const LISTED = "x-ca-key,x-ca-nonce,x-ca-timestamp";

const nonces = () => ({ nonces: new Nonces() });
const call = (headers: Record<string, string>, bytes = BODY, path = "/sandbox/zhiqite/a"): Call => ({
  method: "POST",
  url: new URL(`http://127.0.0.1:3000${path}`),
  headers: new Headers(headers),
  bytes,
});

/** A rightly signed call, then changed. */
function signed(
  changes: Record<string, string> = {},
  { path, nonce = "n1", at = NOW } = {} as Partial<{ path: string; nonce: string; at: number }>,
): Call {
  const headers: Record<string, string> = {
    accept: "application/json",
    "content-type": "application/json;charset=UTF-8",
    "content-md5": createHash("md5").update(BODY).digest("base64"),
    "x-ca-key": "sandbox",
    "x-ca-nonce": nonce,
    "x-ca-timestamp": String(at),
    "x-ca-signature-headers": LISTED,
  };
  const signature = gatewaySign(stringToSign(call(headers, BODY, path), LISTED.split(",")));
  return call({ ...headers, "x-ca-signature": signature, ...changes }, BODY, path);
}

const complaint = (outcome: ReturnType<typeof authorise>) =>
  outcome instanceof Response ? outcome.headers.get("x-ca-error-message") : outcome;

describe("the AppCode", () => {
  it("lets in its own and turns away others at the gateway", () => {
    expect(authorise(call({ authorization: "APPCODE sandbox-secret" }), nonces(), NOW)).toBe("gateway");
    const refused = authorise(call({ authorization: "APPCODE other" }), nonces(), NOW);
    expect(refused).toMatchObject({ status: 403 });
    expect(complaint(refused)).toBe("Unauthorized");
  });
});

describe("the pair of keys", () => {
  const keys = (id: string, secret: string) =>
    authorise(
      call({ "X-Request-req-accessKeyId": id, "X-Request-req-accessKeySecret": secret }),
      nonces(),
      NOW,
    );

  it("lets in its own and answers others with a code, in a 200", async () => {
    expect(keys("sandbox", "sandbox-secret")).toBe("direct");
    const refused = keys("sandbox", "other");
    expect(refused).toMatchObject({ status: 200 });
    expect(refused instanceof Response && (await refused.json())).toMatchObject({ code: "400" });
  });

  it("is not found on a call without any way in", () => {
    expect(authorise(call({}), nonces(), NOW)).toMatchObject({ status: 403 });
  });
});

describe("the gateway's signature", () => {
  it("is over method, four headers, the listed ones, and the path with its sorted query", () => {
    const { headers, ...rest } = signed({}, { path: "/sandbox/zhiqite/a?b=2&a=1&c=" });
    const md5 = createHash("md5").update(BODY).digest("base64");
    expect(stringToSign({ ...rest, headers }, LISTED.split(","))).toBe(
      [
        ...["POST", "application/json", md5, "application/json;charset=UTF-8", ""],
        ...["x-ca-key:sandbox", "x-ca-nonce:n1", `x-ca-timestamp:${NOW}`],
        "/sandbox/zhiqite/a?a=1&b=2&c",
      ].join("\n"),
    );
    expect(authorise({ ...rest, headers }, nonces(), NOW)).toBe("gateway");
  });

  it.each([
    ["another key", { "x-ca-key": "other" }, "Invalid AppKey"],
    ["another Accept than was signed", { accept: "*/*" }, "Invalid Signature"],
    ["another body", { "content-md5": "AAAA" }, "Invalid Content-MD5"],
    ["seconds", { "x-ca-timestamp": "1790000000" }, "Invalid Timestamp"],
    ["another method", { "x-ca-signature-method": "HmacSHA1" }, "Invalid Signature Method"],
    ["a nonce that is not signed", { "x-ca-signature-headers": "x-ca-key,x-ca-timestamp" }, "x-ca-nonce"],
  ])("refuses %s", (_what, changes, words) => {
    const refused = authorise(signed(changes), nonces(), NOW);
    expect(refused).toMatchObject({ status: 400 });
    expect(complaint(refused)).toContain(words);
  });

  it("is good for fifteen minutes", () => {
    const at = (minutes: number) =>
      complaint(authorise(signed({}, { at: NOW + minutes * 60_000 }), nonces(), NOW));
    expect([at(15), at(-15), at(15.01), at(-15.01)]).toEqual([
      "gateway",
      "gateway",
      "Timestamp Expired",
      "Timestamp Expired",
    ]);
  });

  it("takes a nonce once, and only from a call that is rightly signed", () => {
    const seen = nonces();
    expect(complaint(authorise(signed({ "x-ca-signature": "wrong" }), seen, NOW))).toContain(
      "Invalid Signature",
    );
    expect(authorise(signed(), seen, NOW)).toBe("gateway");
    expect(complaint(authorise(signed(), seen, NOW))).toBe("Nonce Used");
    expect(authorise(signed({}, { nonce: "n2" }), seen, NOW)).toBe("gateway");
  });
});
