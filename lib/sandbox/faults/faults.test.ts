import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startSandboxServer, type SandboxServer } from "../server";
import { servePictures, squareOnBlue, temporaryFolder } from "../testing/pictures";
import { settled, signedCall, submitted } from "../testing/signed-call";
import { textBody, zhiqiteCall } from "../testing/zhiqite-call";
import type { Control } from "./control";

let server: SandboxServer;
/** How far the vendor's clock is ahead. */
let later = 0;
let pictures: Awaited<ReturnType<typeof servePictures>>;

beforeAll(async () => {
  server = await startSandboxServer({ dataDir: temporaryFolder(), now: () => Date.now() + later });
  pictures = await servePictures({ "a.png": await squareOnBlue() });
});
afterAll(async () => {
  await server.close();
  await pictures.close();
});
beforeEach(() => {
  later = 0;
  server.control({ reset: true, clearLedger: true, settings: { waitMs: 0, runMs: 0 } });
});

const body = (requestId: string) => ({ requestId, image: pictures.url("a.png") });
const submit = (requestId: string) => signedCall(server, "/aigc/lineart", body(requestId));
const faulty = (kind: NonNullable<Control["faults"]>[number]["kind"], more: object = {}) =>
  server.control({ faults: [{ kind, ...more }] });

async function resultUrl(requestId: string): Promise<string> {
  const report = await settled(server, await submitted(server, "/aigc/lineart", body(requestId)));
  return String((report.urls as string[])[0]);
}

describe("faults of a submit", () => {
  it.each(["error_before", "drop_before", "garbage_before"] as const)(
    "%s: nothing was charged",
    async (kind) => {
      faulty(kind);
      const answer = await submit(kind).catch(() => null);
      expect(answer?.text.match(/^"?\d+"?$/) ?? null).toBeNull();
      expect(server.ledger(kind)).toMatchObject([{ charged: 0, submits: 1 }]);
      expect(await submit(kind)).toMatchObject({ status: 200 });
    },
  );

  it.each(["error_after", "drop_after", "garbage_after"] as const)(
    "%s: the task runs, its answer is lost",
    async (kind) => {
      faulty(kind);
      const lost = await submit(kind).catch(() => null);
      expect(lost?.text.match(/^"?\d+"?$/) ?? null).toBeNull();
      expect(server.ledger(kind)).toMatchObject([{ charged: 1 }]);
      expect(await settled(server, await submitted(server, "/aigc/lineart", body(kind)))).toMatchObject({
        status: "succeed",
      });
      expect(server.ledger(kind)).toMatchObject([{ charged: 1, submits: 2 }]);
    },
  );

  it("hangs for as long as it was told", async () => {
    faulty("hang_after", { ms: 150 });
    const begun = Date.now();
    await submit("hang").catch(() => null);
    expect(Date.now() - begun).toBeGreaterThanOrEqual(140);
    expect(server.ledger("hang")).toMatchObject([{ charged: 1 }]);
  });

  it("answers slowly but rightly", async () => {
    faulty("slow", { ms: 150 });
    const begun = Date.now();
    expect(await submit("slow")).toMatchObject({ status: 200 });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(140);
  });

  it("says that the quota is used up", async () => {
    faulty("quota");
    expect((await submit("quota")).json()).toMatchObject({ code: 800000 });
    expect(server.ledger("quota")).toMatchObject([{ charged: 0 }]);
  });

  it("strikes only its endpoint and request, as often as it was told", async () => {
    server.control({
      faults: [{ kind: "error_before", endpoint: "/aigc/lineart", requestId: "mine", times: 2 }],
    });
    expect((await submit("other")).status).toBe(200);
    expect([
      (await submit("mine")).status,
      (await submit("mine")).status,
      (await submit("mine")).status,
    ]).toEqual([500, 500, 200]);
  });
});

describe("faults of a task", () => {
  it("fails with the vendor's words", async () => {
    faulty("fail");
    expect(await settled(server, await submitted(server, "/aigc/lineart", body("fail")))).toMatchObject({
      status: "failed",
    });
    faulty("moderation");
    const report = await settled(server, await submitted(server, "/aigc/lineart", body("moderation")));
    expect(report).toEqual({ status: "failed", message: "内容审核不通过" });
  });

  it.each([
    ["hold_waiting", "waiting"],
    ["hold_executing", "executing"],
  ] as const)("%s: stays %s until it is released", async (kind, status) => {
    faulty(kind);
    const jobId = await submitted(server, "/aigc/lineart", body(kind));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await signedCall(server, "/aigc/job/result", { jobId })).json()).toEqual({ status });
    server.control({ release: kind });
    expect(await settled(server, jobId)).toMatchObject({ status: "succeed" });
  });

  it("concerns only the task whose prompt has its words", async () => {
    faulty("fail", { prompt: "red kite" });
    const draw = (requestId: string, prompt: string) =>
      submitted(server, "/aigc/text2img", { requestId, prompt, ar: "1:1", num: 1 }).then((id) =>
        settled(server, id),
      );
    expect(await draw("other", "A blue kite")).toMatchObject({ status: "succeed" });
    expect(await draw("meant", "A red kite")).toMatchObject({ status: "failed" });
  });

  it("is forgotten, and its account is not", async () => {
    const jobId = await submitted(server, "/aigc/lineart", body("forgotten"));
    server.control({ forget: "forgotten" });
    expect((await signedCall(server, "/aigc/job/result", { jobId })).status).toBe(404);
    expect(server.ledger("forgotten")).toMatchObject([{ charged: 1 }]);
  });
});

describe("faults of a query", () => {
  it.each(["query_error", "query_garbage", "query_drop"] as const)("%s spoils one answer", async (kind) => {
    const jobId = await submitted(server, "/aigc/lineart", body(kind));
    faulty(kind);
    const answer = await signedCall(server, "/aigc/job/result", { jobId }).catch(() => null);
    expect(answer?.text ?? "").not.toContain("status");
    expect(await settled(server, jobId)).toMatchObject({ status: "succeed" });
  });
});

describe("faults of a result file", () => {
  it("delivers errors, other content, half of it or too much of it, and then the file", async () => {
    const url = await resultUrl("file");
    faulty("file_error", { times: 2 });
    expect([(await fetch(url)).status, (await fetch(url)).status, (await fetch(url)).status]).toEqual([
      500, 500, 200,
    ]);
    faulty("file_missing");
    expect((await fetch(url)).status).toBe(404);
    faulty("file_html");
    expect((await fetch(url)).headers.get("content-type")).toContain("text/html");
    faulty("file_wrong_type");
    expect((await fetch(url)).headers.get("content-type")).toContain("text/plain");
    faulty("file_redirect");
    expect((await fetch(url, { redirect: "manual" })).headers.get("location")).toContain("169.254.169.254");
    faulty("file_broken");
    await expect(fetch(url).then((answer) => answer.arrayBuffer())).rejects.toThrow();
    faulty("file_huge");
    expect((await (await fetch(url)).arrayBuffer()).byteLength).toBeGreaterThan(64 * 1024 * 1024);
    expect((await fetch(url)).status).toBe(200);
  });

  it("spoils one file of several", async () => {
    const jobId = await submitted(server, "/aigc/reimage/pro", {
      ...body("partial"),
      similarity: 0.5,
      num: 4,
    });
    const { urls } = (await settled(server, jobId)) as { urls: string[] };
    faulty("file_missing", { index: 3, times: 0 });
    const statuses = await Promise.all(urls.map(async (url) => (await fetch(url)).status));
    expect(statuses).toEqual([200, 200, 200, 404]);
  });

  it("is gone when it was made to expire, and by itself after 12 hours", async () => {
    const url = await resultUrl("expired");
    server.control({ expire: "expired" });
    expect((await fetch(url)).status).toBe(404);
    const kept = await resultUrl("kept");
    expect((await fetch(kept)).status).toBe(200);
    later = 12 * 60 * 60_000 + 1_000;
    expect((await fetch(kept)).status).toBe(404);
  });
});

describe("the switches over HTTP", () => {
  const post = (content: string, type = "application/json") =>
    fetch(`${server.origin}/sandbox/control`, {
      method: "POST",
      headers: { "content-type": type },
      body: content,
    });

  it("take JSON and say what is on", async () => {
    const answer = await post(JSON.stringify({ faults: [{ kind: "quota" }] }));
    expect(await answer.json()).toMatchObject({ faults: [{ kind: "quota", times: 1 }] });
    expect((await post(JSON.stringify({ faults: [{ kind: "rain" }] }))).status).toBe(400);
    expect((await post("{}", "text/plain")).status).toBe(415);
  });

  it("serve the ledger", async () => {
    await submit("book");
    const { items } = (await (await fetch(`${server.origin}/sandbox/ledger?requestId=book`)).json()) as {
      items: unknown[];
    };
    expect(items).toMatchObject([{ requestId: "book", endpoint: "/aigc/lineart", charged: 1 }]);
  });

  it("concern one vendor when one is named, and whoever is called first when none is", async () => {
    const draw = (id: string) => zhiqiteCall(server, "/sd/v2/text2image", textBody(id));
    server.control({ vendor: "zhiqite", faults: [{ kind: "error_before" }], settings: { runMs: 9_000 } });
    expect((await submit("lingtu")).status).toBe(200);
    expect((await draw("zhiqite")).status).toBe(500);
    server.control({ faults: [{ kind: "error_before" }] });
    expect((await draw("first")).status).toBe(500);
    expect((await submit("second")).status).toBe(200);
    const { settings } = (await (await post(JSON.stringify({ vendor: "zhiqite" }))).json()) as {
      settings: object;
    };
    expect(settings).toMatchObject({ runMs: 9_000 });
    server.control({ vendor: "lingtu", clearLedger: true });
    const kept = await (await fetch(`${server.origin}/sandbox/ledger`)).json();
    expect(kept).toMatchObject({ items: [{ vendor: "zhiqite" }, { vendor: "zhiqite" }] });
    const others = await (await fetch(`${server.origin}/sandbox/ledger?vendor=superapp`)).json();
    expect(others).toEqual({ items: [] });
  });
});
