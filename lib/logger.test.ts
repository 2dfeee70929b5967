import { expect, it } from "vitest";
import { createLogger } from "./logger";

const SECRET = "s3cr3t-0123456789";

function logged(...what: [object, string]): string {
  const lines: string[] = [];
  createLogger({ write: (line) => lines.push(line) }, "info").error(...what);
  return lines.join("");
}

it.each([
  ["at the top", { password: SECRET }],
  ["in a provider's settings", { settings: { appSecret: SECRET, baseUrl: "https://vendor.example" } }],
  ["in headers of either spelling", { request: { headers: { Authorization: SECRET, cookie: SECRET } } }],
  [
    "deep within an error",
    { err: Object.assign(new Error("no"), { config: { auth: { secretAccessKey: SECRET } } }) },
  ],
  ["in an error's words", { err: new Error(`GET /x failed with Bearer ${SECRET}`) }],
  [
    "in a connection's address",
    { reason: `could not reach postgres://easel:${SECRET}@db.example:5432/easel` },
  ],
  ["in a signed address", { url: `https://vendor.example/a?appId=1&sign=${SECRET}&b=2` }],
  ["in an S3 address", { url: `https://s3.example/a?X-Amz-Signature=${SECRET}` }],
])("a secret %s does not reach the log", (_, what) => {
  const line = logged(what, "something happened");
  expect(line).not.toContain(SECRET);
  expect(JSON.parse(line)).toMatchObject({ level: 50, msg: "something happened" });
});

it("what is no secret stays as it is", () => {
  const what = { jobId: "01a1ff66", url: "https://vendor.example/a?page=2", err: new Error("quota used up") };
  const line = JSON.parse(logged(what, "a step threw"));
  expect(line).toMatchObject({ jobId: "01a1ff66", url: what.url, err: { message: "quota used up" } });
});
