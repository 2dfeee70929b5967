import { expect, it } from "vitest";
import { readUntrustedJson } from "./read-untrusted-json";

function post(body: BodyInit | null): Request {
  return new Request("http://studio/", { method: "POST", body, duplex: "half" } as RequestInit);
}

it("reads JSON whatever it is called, and nothing else", async () => {
  expect(await readUntrustedJson(post('{"status": 2}'))).toEqual({ status: 2 });
  expect(await readUntrustedJson(post("[1"))).toBeUndefined();
  expect(await readUntrustedJson(post(""))).toBeUndefined();
  expect(await readUntrustedJson(post(null))).toBeUndefined();
});

it("stops reading what is too long", async () => {
  expect(await readUntrustedJson(post(JSON.stringify("x".repeat(100))), { maxBytes: 100 })).toBeUndefined();
  expect(await readUntrustedJson(post(JSON.stringify("x".repeat(98))), { maxBytes: 100 })).toHaveLength(98);
});

it("does not wait for what never ends", async () => {
  const stalled = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode("{")) });
  expect(await readUntrustedJson(post(stalled), { maxMs: 30 })).toBeUndefined();
});
