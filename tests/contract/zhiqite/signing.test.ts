import { Client } from "aliyun-api-gateway";
import { afterEach, describe, expect, it } from "vitest";
import { contentMd5, gatewayHeaders } from "../../../lib/vendors/zhiqite/gateway-signature";
import {
  CREDENTIALS,
  NONCE,
  NOW,
  startVendorDouble,
  type Received,
  type VendorDouble,
} from "./vendor-double";

let vendor: VendorDouble | undefined;
afterEach(() => vendor?.close());

const SUBMIT = { path: "/AIGCImgOpenServ/saas/sd/v2/text2image", body: { prompt: "一只橘猫" } };

async function sentWith(settings: Record<string, unknown>, prefix = ""): Promise<Received> {
  vendor = await startVendorDouble(settings, prefix);
  await vendor.client.submit(SUBMIT, "j");
  return vendor.received[0] ?? expect.fail("nothing was sent");
}

/** The signature as the vendor's own npm client computes it, from what arrived. */
function signatureOf({ method, url, headers, body }: Received, { appKey, appSecret } = CREDENTIALS.appkey) {
  const client = new Client(appKey, appSecret);
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const { "x-ca-signature": _, "x-ca-signature-headers": names = "", ...signed } = given;
  expect(names.split(",")).toEqual(client.getSignHeaderKeys(signed, {}));
  expect(given["content-md5"]).toBe(client.md5(body));
  const { pathname, searchParams } = new URL(url, "http://gateway");
  const query = Object.fromEntries(searchParams);
  const lines = client.getSignedHeadersString(names.split(","), given);
  return client.sign(client.buildStringToSign(method, given, lines, { pathname, query }));
}

describe("signing in", () => {
  it("with an AppCode is one header", async () => {
    const { headers } = await sentWith(CREDENTIALS.appcode);
    expect(headers).toMatchObject({
      authorization: "APPCODE c0de",
      "content-type": "application/json;charset=UTF-8",
      accept: "application/json",
    });
    expect(Object.keys(headers).filter((name) => name.startsWith("x-"))).toEqual([]);
  });

  it("with access keys is two headers", async () => {
    const { headers } = await sentWith(CREDENTIALS.accesskey);
    expect(headers).toMatchObject({
      "x-request-req-accesskeyid": "ak-id",
      "x-request-req-accesskeysecret": "ak-secret",
      "content-type": "application/json;charset=UTF-8",
    });
    expect(headers.authorization).toBeUndefined();
  });

  it("with an AppKey is the gateway's signature over all that is sent", async () => {
    const sent = await sentWith(CREDENTIALS.appkey);
    expect(sent.headers).toMatchObject({
      "x-ca-key": "204012345",
      "x-ca-timestamp": String(NOW),
      "x-ca-nonce": NONCE,
      "x-ca-signature-method": "HmacSHA256",
      "x-ca-signature-headers": "x-ca-key,x-ca-nonce,x-ca-signature-method,x-ca-timestamp",
      "content-md5": contentMd5(sent.body),
      "content-type": "application/json;charset=UTF-8",
    });
    expect(sent.headers["x-ca-signature"]).toBe(signatureOf(sent));
    expect(JSON.stringify(sent)).not.toContain(CREDENTIALS.appkey.appSecret);
    expect(sent.headers.authorization).toBeUndefined();
  });

  it("signs the path really requested, a base URL's prefix included", async () => {
    const sent = await sentWith(CREDENTIALS.appkey, "/gate/zhiqite");
    expect(sent.url).toBe(`/gate/zhiqite${SUBMIT.path}`);
    expect(sent.headers["x-ca-signature"]).toBe(signatureOf(sent));
    const unprefixed = { ...sent, url: SUBMIT.path };
    expect(sent.headers["x-ca-signature"]).not.toBe(signatureOf(unprefixed));
  });
});

describe("the gateway's signature", () => {
  const call = {
    method: "POST",
    url: "https://gateway.example/prefix/echo?b=2&a=1&empty=",
    accept: "application/json",
    contentType: "application/json;charset=UTF-8",
    body: '{"prompt":"猫"}',
    timestamp: NOW,
    nonce: NONCE,
  } as const;

  it("is frozen for fixed inputs, with the query sorted by name", () => {
    const headers = gatewayHeaders(call, CREDENTIALS.appkey);
    const received = Object.fromEntries(
      Object.entries({ ...headers, Accept: call.accept, "Content-Type": call.contentType }).map(
        ([name, value]) => [name.toLowerCase(), value],
      ),
    );
    const url = "/prefix/echo?a=1&b=2&empty=";
    expect(headers["X-Ca-Signature"]).toBe(
      signatureOf({ method: "POST", url, headers: received, body: call.body }),
    );
    expect(headers["X-Ca-Signature"]).toMatchInlineSnapshot(`"MoVZ58TRA2Op+ElRzx2PozX1KFllZGnStZvky3zw2RI="`);
  });

  it("changes with each of its parts", () => {
    const others = [
      { url: "https://gateway.example/echo" },
      { accept: "*/*" },
      { contentType: "application/json" },
      { body: "{}" },
      { timestamp: NOW + 1 },
      { nonce: "another" },
    ];
    const signatures = [{}, ...others].map(
      (other) => gatewayHeaders({ ...call, ...other }, CREDENTIALS.appkey)["X-Ca-Signature"],
    );
    signatures.push(gatewayHeaders(call, { appKey: "204012345", appSecret: "other" })["X-Ca-Signature"]);
    expect(new Set(signatures).size).toBe(8);
  });
});
