import { describe, expect, it } from "vitest";
import { sign, signedHeaders, type Signed } from "./signature";

const account = { accessKey: "501711000045218", secretKey: "s3cret/密", timestamp: 1741855077857 };
const cat = `{"workflow":"TEXT2IMAGE","version":"1.0.0","algoInput":{"inputText":"a cat","width":1024,"height":1024}}`;
const walk = `{"workflow":"IMAGE2VIDEO","version":"1.0.0","algoInput":{"inputText":"一个人在走路","inputImage":"https://img.alicdn.com/imgextra/i2/O1CN01DspKG11ZLZjy0JKAf_!!6000000003178-0-tps-999-750.jpg"}}`;
const submit: Signed = { ...account, method: "POST", uri: "/openapi/v1/aigc/submitTask", body: cat };

/**
 * Computed once with the document's own Java recipe (11.2: `sign`, `generateSign`, `convertToHex`, run unchanged)
 * and a second time on the command line, with the same outcome:
 * printf '%s' "POST <uri>\n<body>.<timestamp>.<accessKey>" | openssl dgst -sha1 -hmac <secretKey> | openssl base64
 */
const VECTORS: [string, Signed, string][] = [
  [
    "the document's own content (11.2), tabs and line breaks included",
    {
      accessKey: "46b1cac78ed94ca4b99ad6de550afb68",
      secretKey: "secret",
      method: "POST",
      uri: "/openapi/v1/a/b",
      body: `{\n\t"appId": "223232323****",\n\t"authClientId": "7230000****",\n\t"grantType": "authorization_code",\n\t"authCode": "1cc19911172e4f8aaa509c8fb5d1****"\n}`,
      timestamp: 1676904384074,
    },
    "MzI0MjkzY2E1NzkyMmU1Zjg2YjRmYTQ1MDY2YWMxNTEyNzI0NDgzZg==",
  ],
  ["a submit", submit, "N2IyMzllMDk3MjFhY2Y4YjQ0NjY0NDc3MzhjZmVkYmNkZWIzZWI4NQ=="],
  [
    "a submit in Chinese",
    { ...submit, body: walk },
    "ZTI2YTE5MjBjOGQ1ZjIwY2NlMjE4ZjU4NjA5ZGU2NmMwOGE3ODhjYg==",
  ],
  [
    "a query",
    { ...account, method: "GET", uri: "/openapi/v1/aigc/queryTask", body: "" },
    "ZWRiZDQzZmNkMWY5NDQ4ZDk4ODNhZTBjNTJiYWJhMjI0Zjg5ZDNjNw==",
  ],
  [
    "a query signed the other way in both respects",
    {
      ...account,
      method: "POST",
      uri: "/openapi/v1/aigc/queryTask?taskId=28fdf560-249a-4712-adcc-906c0346602b",
      body: "",
    },
    "YjMzYmM1MTJjOTkwOWY2NmQwMzdiZDg4OWIwNTA1ZTlkOGRhMDFkZg==",
  ],
];

describe("SuperApp's signature", () => {
  it.each(VECTORS)("gives the frozen vector of %s", (_, signed, expected) => {
    expect(sign(signed)).toBe(expected);
  });

  it("is forty lower-case hex digits in base64, as the document's samples decode", () => {
    expect(Buffer.from(sign(submit), "base64").toString("latin1")).toMatch(/^[0-9a-f]{40}$/);
  });

  it("travels in the documented headers, with the id under both names and without the secret", () => {
    expect(signedHeaders(submit, "51843d00-ef53-47f8-ac03-6bfc219ba1eb")).toEqual({
      "X-Access-Key": "501711000045218",
      "X-Request-Sign": "N2IyMzllMDk3MjFhY2Y4YjQ0NjY0NDc3MzhjZmVkYmNkZWIzZWI4NQ==",
      "X-Request-Timestamp": "1741855077857",
      "x-acs-request-id": "51843d00-ef53-47f8-ac03-6bfc219ba1eb",
      "X-Request-Id": "51843d00-ef53-47f8-ac03-6bfc219ba1eb",
      "Content-Type": "application/json",
    });
  });

  it("changes with each of its parts", () => {
    const others: Partial<Signed>[] = [
      { accessKey: "501711000045219" },
      { secretKey: "s3cret/蜜" },
      { method: "GET" },
      { uri: "/openapi/v1/aigc/queryTask" },
      { body: cat.replace("cat", "cot") },
      { timestamp: 1741855077858 },
    ];
    const signs = others.map((other) => sign({ ...submit, ...other }));
    expect(new Set([sign(submit), ...signs]).size).toBe(7);
  });
});
