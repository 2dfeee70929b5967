import { describe, expect, it } from "vitest";
import { authorise, expectedSign, type SignedCall } from "./authorise";

const NOW = 1741855077857;
const call: SignedCall = {
  method: "POST",
  uri: "/openapi/v1/aigc/submitTask",
  body: Buffer.from(`{"workflow":"TEXT2IMAGE"}`),
};

function headers(changes: Record<string, string | null> = {}, signed: SignedCall = call): Headers {
  const all = new Headers({
    "X-Access-Key": "sandbox",
    "X-Request-Timestamp": String(NOW),
    "X-Request-Sign": expectedSign(signed, String(NOW)),
    "x-acs-request-id": "51843d00-ef53-47f8-ac03-6bfc219ba1eb",
  });
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) all.delete(name);
    else all.set(name, value);
  }
  return all;
}

describe("the sandbox's SuperApp", () => {
  it("lets a well signed call in", () => {
    expect(authorise(headers(), call, NOW)).toBeNull();
    const query = { method: "GET", uri: "/openapi/v1/aigc/queryTask", body: Buffer.alloc(0) };
    expect(authorise(headers({}, query), query, NOW + 299_000)).toBeNull();
  });

  it("does not let in what was signed otherwise than it was sent", () => {
    const others: SignedCall[] = [
      { ...call, method: "GET" },
      { ...call, uri: "/prefix/openapi/v1/aigc/submitTask" },
      { ...call, body: Buffer.from(`{ "workflow":"TEXT2IMAGE"}`) },
    ];
    for (const other of others) expect(authorise(headers({}, other), call, NOW)).toMatch("X-Request-Sign");
  });

  it("wants every header, a known key, milliseconds of now and a UUID", () => {
    for (const name of ["X-Access-Key", "X-Request-Sign", "X-Request-Timestamp", "x-acs-request-id"]) {
      expect(authorise(headers({ [name]: null }), call, NOW)).toMatch("缺少");
    }
    expect(authorise(headers({ "X-Access-Key": "other" }), call, NOW)).toMatch("AccessKey");
    expect(authorise(headers({ "X-Request-Timestamp": "1741855077" }), call, NOW)).toMatch("毫秒");
    expect(authorise(headers(), call, NOW + 301_000)).toMatch("5 分钟");
    expect(authorise(headers(), call, NOW - 301_000)).toMatch("5 分钟");
    expect(authorise(headers({ "x-acs-request-id": "1" }), call, NOW)).toMatch("UUID");
  });
});
