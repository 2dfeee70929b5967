import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startSandboxServer, type SandboxServer } from "../server";
import { receiveCallbacks } from "../testing/callbacks";
import { temporaryFolder } from "../testing/pictures";
import { textBody, zhiqiteCall } from "../testing/zhiqite-call";

let server: SandboxServer;
let studio: Awaited<ReturnType<typeof receiveCallbacks>>;

beforeAll(async () => {
  server = await startSandboxServer({ dataDir: temporaryFolder() });
  studio = await receiveCallbacks();
});
afterAll(async () => {
  await server.close();
  await studio.close();
});
beforeEach(() => {
  studio.reset();
  const settings = { waitMs: 0, runMs: 0, callbackShape: "bare", callbackScale: 0.01 } as const;
  server.control({ reset: true, clearLedger: true, settings });
});

const submit = (id: string) =>
  zhiqiteCall(server, "/sd/v2/text2image", textBody(id, { callbackUrl: studio.url(id) }));
const arrived = (id: string, count: number) =>
  vi.waitFor(() => expect(studio.bodies(id)).toHaveLength(count), { timeout: 60_000, interval: 20 });

describe("callbacks", () => {
  it("carry what the query would say, bare or wrapped", async () => {
    await submit("bare");
    await arrived("bare", 1);
    expect(JSON.parse(studio.bodies("bare")[0] ?? "")).toMatchObject({
      id_task: "bare",
      status: 2,
      differentialImageRspList: [{ image_status: 1, seed: 41 }],
    });
    server.control({ settings: { callbackShape: "wrapped" } });
    await submit("wrapped");
    await arrived("wrapped", 1);
    expect(JSON.parse(studio.bodies("wrapped")[0] ?? "")).toMatchObject({
      code: "200",
      data: { id_task: "wrapped" },
    });
    await vi.waitFor(
      () => expect(server.ledger("wrapped")).toMatchObject([{ callbacks: 1, queries: 0 }]),
      60_000,
    );
  });

  it("come again up the stairs until they are answered with code 200", async () => {
    studio.answerWith((attempt) => (attempt < 4 ? { status: 200, body: '{"code":"500"}' } : null));
    const begun = Date.now();
    await submit("stairs");
    await arrived("stairs", 4);
    // 3 + 5 + 15 hundredths of a second.
    expect(Date.now() - begun).toBeGreaterThanOrEqual(220);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(studio.bodies("stairs")).toHaveLength(4);
  });

  it("are given up after ten repetitions", async () => {
    server.control({ settings: { callbackScale: 0 } });
    studio.answerWith(() => ({ status: 500, body: "" }));
    await submit("never-heard");
    await arrived("never-heard", 11);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(studio.bodies("never-heard")).toHaveLength(11);
    expect(server.ledger("never-heard")).toMatchObject([{ callbacks: 0 }]);
  });

  it("can stay away, come before the submit's answer, twice, out of order, or unreadable", async () => {
    server.control({ settings: { callback: "never" } });
    await submit("never");
    server.control({ settings: { callback: "early" } });
    await submit("early");
    expect(studio.bodies("early")).toHaveLength(1);
    server.control({ settings: { callback: "twice" } });
    await submit("twice");
    await arrived("twice", 2);
    server.control({ settings: { callback: "out_of_order" } });
    await submit("order");
    await arrived("order", 2);
    expect(studio.bodies("order").map((body) => Object(JSON.parse(body)).status)).toEqual([2, 1]);
    server.control({ settings: { callback: "garbage" } });
    await submit("garbage");
    await arrived("garbage", 1);
    expect(studio.bodies("garbage")[0]).toContain("<html>");
    expect(studio.bodies("never")).toEqual([]);
  });

  it("go on after the vendor was killed, as soon as anybody calls it", async () => {
    const dataDir = temporaryFolder();
    const first = await startSandboxServer({ dataDir });
    first.control({ settings: { waitMs: 0, runMs: 300 } });
    await zhiqiteCall(first, "/sd/v2/text2image", textBody("killed", { callbackUrl: studio.url("killed") }));
    await first.close();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(studio.bodies("killed")).toEqual([]);
    const second = await startSandboxServer({ dataDir });
    await zhiqiteCall(second, "/sd/v2/queryTaskInfo", { businessTaskId: "another" });
    await arrived("killed", 1);
    await second.close();
  });

  it("tell of failures too, and wait for what is held", async () => {
    server.control({ faults: [{ kind: "hold_executing", requestId: "held" }] });
    await submit("held");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(studio.bodies("held")).toEqual([]);
    server.control({ release: "held" });
    await arrived("held", 1);
    server.control({ faults: [{ kind: "fail", requestId: "failed" }] });
    await submit("failed");
    await arrived("failed", 1);
    expect(JSON.parse(studio.bodies("failed")[0] ?? "")).toMatchObject({ status: 0 });
  });
});
