import { expect, it } from "vitest";
import { withoutSecrets } from "./without-secrets";

it("leaves out what is named like a secret, however deep", () => {
  const details = {
    name: "shop",
    appSecret: "s3cret",
    AppCode: "code",
    changed: { accessToken: "t", concurrency: 4 },
    list: [{ password: "p", to: "a" }],
  };
  expect(withoutSecrets(details)).toEqual({ name: "shop", changed: { concurrency: 4 }, list: [{ to: "a" }] });
});

it("keeps what only sounds like one", () => {
  const details = { keyName: "robot", passwordChanged: true, scopes: ["read"] };
  expect(withoutSecrets(details)).toEqual(details);
});

it("cuts long texts", () => {
  expect(String(withoutSecrets({ note: "x".repeat(9_000) }).note)).toHaveLength(500);
});

it("leaves out what is undefined", () => {
  expect(withoutSecrets({ note: undefined, count: 0 })).toEqual({ count: 0 });
});
