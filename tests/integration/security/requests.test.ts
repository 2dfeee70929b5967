import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, problemOf, type ApiLab, type CallOptions } from "../../support/api-lab";
import * as pictures from "../../support/pictures";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

const call = (method: string, path: string, options: CallOptions = {}) =>
  lab.call(method, path, { as: lab.designer, ...options });
const job = (input: object) => ({ capability: "lingtu.text2img", input });
const inAYear = (years: number) => new Date(Date.now() + years * 366 * 24 * 3_600_000).toISOString();
const NUL = String.fromCharCode(0);
const HALF_CHARACTER = String.fromCharCode(0xd800);

describe("credentials that are none", () => {
  it.each([
    [
      "a key in the address",
      (key: string) => ({ path: `/me?api_key=${key}&key=${key}&access_token=${key}` }),
    ],
    ["a key as Basic credentials", (key: string) => ({ authorization: `Basic ${btoa(`x:${key}`)}` })],
    ["a key without its scheme", (key: string) => ({ authorization: key })],
    ["a key behind a wrong one", (key: string) => ({ authorization: `Bearer wrong, Bearer ${key}` })],
    ["a key with more behind it", (key: string) => ({ authorization: `Bearer ${key}0` })],
    ["a key cut short", (key: string) => ({ authorization: `Bearer ${key.slice(0, -1)}` })],
    ["a key in other letters", (key: string) => ({ authorization: `Bearer ${key.toUpperCase()}` })],
    ["the beginning a key is listed by", (key: string) => ({ authorization: `Bearer ${key.slice(0, 8)}` })],
    ["a token signed with nothing", () => ({ authorization: "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0." })],
    [
      "a session made up",
      () => ({ cookie: "easel-web.session_token=made.up; __Secure-easel-web.session_token=x" }),
    ],
    ["a key in a cookie", (key: string) => ({ cookie: `authorization=${key}; token=${key}` })],
  ])("are %s", async (_what, make) => {
    const { path = "/me", ...headers }: Record<string, string> = make(lab.designer.key);
    expect((await lab.call("GET", path, { headers })).status).toBe(401);
  });
});

describe("what a foreign page can send without asking", () => {
  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/json",
  ])("is no input: %s", async (type) => {
    const body = JSON.stringify({ name: "from elsewhere" });
    const answer = await call("POST", "/collections", { body, headers: { "content-type": type } });
    expect(answer.status).toBe(415);
  });

  it("is no other method in disguise", async () => {
    const made = await (await call("POST", "/collections", { body: { name: "stays" } })).json();
    const headers = { "x-http-method-override": "DELETE", "x-method-override": "DELETE" };
    await call("GET", `/collections/${made.id}?_method=DELETE`, { headers });
    expect((await call("GET", `/collections/${made.id}`)).status).toBe(200);
  });
});

describe("a person making themselves more", () => {
  it.each([
    [
      "an administrator",
      "POST",
      "/admin/people",
      { name: "x", email: "x@example.com", role: "administrator" },
    ],
    ["a limit of their own", "PATCH", "/admin/people/{self}/limits", { runsPerDay: null }],
    ["their own role", "PATCH", "/admin/people/{self}", { role: "administrator" }],
    ["another's password", "POST", "/admin/people/{other}/reset-password", undefined],
    [
      "a provider of their own",
      "PATCH",
      "/admin/providers/lingtu",
      { settings: { baseUrl: "https://evil.test" } },
    ],
    ["an invite", "POST", "/admin/invites", { role: "administrator" }],
  ])("makes no %s", async (_what, method, path, body) => {
    const address = path.replace("{self}", lab.designer.id).replace("{other}", lab.other.id);
    expect((await call(method, address, { body })).status).toBe(403);
  });

  it.each([["ownerId"], ["id"], ["createdAt"], ["shared"]])(
    "sets no %s that is not theirs to set",
    async (field) => {
      const answer = await call("POST", "/collections", { body: { name: "mine", [field]: lab.other.id } });
      expect(await problemOf(answer)).toMatchObject({ status: 422, errors: [{ path: field }] });
    },
  );
});

describe("a run that says what is the studio's to say", () => {
  it.each(["callbackUrl", "requestId", "appId", "id_task", "businessTaskId"])(
    "is refused at %s",
    async (field) => {
      const answer = await call("POST", "/jobs", {
        body: job({ prompt: "x", [field]: "https://evil.test" }),
      });
      expect(await problemOf(answer)).toMatchObject({ status: 422, errors: [{ path: field }] });
    },
  );

  it.each([
    ["an address inside", "http://169.254.169.254/latest/meta-data/"],
    ["a file of the machine", "file:///etc/passwd"],
    ["a path", "../../../etc/passwd"],
    ["a picture written out", "data:image/png;base64,iVBORw0KGgo="],
    ["nothing but a number", "00000000-0000-0000-0000-000000000000"],
  ])("names no picture by %s", async (_what, picture) => {
    const body = { capability: "lingtu.remove", input: { image: picture, mask: picture } };
    const { status, errors } = await problemOf(await call("POST", "/jobs", { body }));
    expect([status, errors?.some(({ path }) => path === "image")]).toEqual([422, true]);
    expect((await lab.jobs.sql.query(`SELECT 1 FROM job`)).rowCount).toBe(0);
  });

  it.each(["__proto__", "constructor", "prototype"])("changes no object through %s", async (name) => {
    const body = `{"capability":"lingtu.text2img","input":{"prompt":"x","${name}":{"polluted":true}}}`;
    expect((await call("POST", "/jobs", { body })).status).not.toBe(500);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("words that mean something to a database, a file system or a program", () => {
  it.each([
    ["an SQL condition", "' OR 1=1 --"],
    ["an SQL statement", "'; DELETE FROM asset; --"],
    ["patterns", "%_%\\"],
    ["a regular expression that never ends", `(a+)+$${"a".repeat(60)}!`],
    ["a NUL", `a${NUL}b`],
    ["a template", "${7*7}{{7*7}}<%= 7*7 %>"],
  ])("find nothing and break nothing in a search: %s", async (_what, words) => {
    for (const list of ["/assets", "/jobs", "/tags", "/catalog/models"]) {
      const answer = await call("GET", `${list}?q=${encodeURIComponent(words)}`);
      expect([`${list} 200`, `${list} 422`]).toContain(`${list} ${answer.status}`);
      const text = await answer.text();
      expect(text).not.toContain("49{{");
      if (answer.status === 200) expect(JSON.parse(text).items).toEqual([]);
    }
  });

  it.each([
    ["a NUL in a name", { name: `a${NUL}b` }],
    ["half a character in a name", { name: HALF_CHARACTER }],
    ["an endless name", { name: "x".repeat(900_000) }],
    ["a list for a name", { name: ["a"] }],
    ["an object for a name", { name: { $gt: "" } }],
  ])("are an input problem, never a failure: %s", async (_what, body) => {
    expect([400, 422]).toContain((await call("POST", "/collections", { body })).status);
  });

  it.each([
    ["more than a megabyte", `{"name":"${"x".repeat(1_100_000)}"}`, [413]],
    ["lists nested without end", "[".repeat(400_000) + "]".repeat(400_000), [400, 422]],
    ["a number no number holds", '{"name":1e400}', [422]],
    ["half of it", '{"name":"x"', [400]],
    ["bytes that are no text", new Uint8Array([0x7b, 0xff, 0xfe, 0x00]), [400]],
  ])("are refused as a body: %s", async (_what, body, statuses) => {
    const headers = { "content-type": "application/json" };
    expect(statuses).toContain((await call("POST", "/collections", { body, headers })).status);
  });

  it.each([
    "..%2f..%2f..%2fetc%2fpasswd",
    "%00",
    "%2e%2e",
    "1;DROP TABLE asset",
    "-1",
    "NaN",
    "[object Object]",
  ])("name nothing there is: /assets/%s", async (id) => {
    for (const path of [`/assets/${id}`, `/assets/${id}/file`, `/jobs/${id}`, `/exports/${id}/file`])
      expect((await call("GET", path)).status).toBe(404);
  });

  it.each([
    "limit=1000000000",
    "limit=-1",
    "limit=0",
    "cursor=e30",
    "cursor=%27%20OR%201%3D1",
    "skip=99999999999",
  ])("turn no page into all pages: %s", async (query) => {
    expect((await call("GET", `/assets?${query}`)).status).toBe(422);
  });

  it("stay within the header they stand in, as the name of a download", async () => {
    const name = 'a"; filename="evil.html\r\nSet-Cookie: a=b\r\n\r\n<script>.png';
    const form = new FormData();
    const bytes = await pictures.redBlue(20, 20).png().toBuffer();
    form.set("file", new File([new Uint8Array(bytes)], name, { type: "image/png" }));
    const { url } = await (await call("POST", "/assets", { body: form })).json();
    const { headers } = await call("GET", `${url.replace("/api/v1", "")}?download=true`);
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("content-disposition")).toMatch(
      /^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''[^"\r\n;]*$/,
    );
  });

  it("stay below the folder they are unpacked in, as names within an export", async () => {
    const form = new FormData();
    const bytes = await pictures.redBlue(21, 21).png().toBuffer();
    form.set(
      "file",
      new File([new Uint8Array(bytes)], "../../../etc/cron.d/evil.png", { type: "image/png" }),
    );
    const { id } = await (await call("POST", "/assets", { body: form })).json();
    const { unzip } = await import("../../support/zip");
    for (const name of [
      "{name}",
      "../../{n}",
      "/etc/{n}",
      "C:\\{n}",
      "..\\..\\{n}",
      "a/../../{n}",
      `a${NUL}{n}`,
    ]) {
      const asked = await call("POST", "/exports", { body: { ids: [id], name } });
      expect([201, 400, 422]).toContain(asked.status);
      if (asked.status !== 201) continue;
      const { url } = await asked.json();
      const answer = await call("GET", url.replace("/api/v1", ""));
      for (const entry of unzip(Buffer.from(await answer.arrayBuffer())).keys())
        expect(entry).not.toMatch(/(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:|\0/i);
    }
  });

  it("are not said back as a page, in the language of a request", async () => {
    const answer = await lab.call("GET", "/me", {
      headers: { "accept-language": "<script>alert(1)</script>" },
    });
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.text()).not.toContain("<script>");
  });
});

describe("what is shared with strangers", () => {
  it.each([
    ["that has ended already", () => inAYear(-1)],
    ["for ten years", () => inAYear(10)],
    ["without an end", () => "never"],
  ])("is no link %s", async (_what, until) => {
    const bytes = await pictures.redBlue(22, 22).png().toBuffer();
    const headers = { "content-type": "image/png" };
    const { id } = await (await call("POST", "/assets", { body: bytes, headers })).json();
    expect((await call("POST", "/shares", { body: { assetId: id, expiresAt: until() } })).status).toBe(422);
  });
});
