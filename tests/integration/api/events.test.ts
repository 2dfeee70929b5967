import { afterAll, beforeAll, expect, it } from "vitest";
import { openApiLab, type ApiLab } from "../../support/api-lab";
import { eventually } from "../../support/job-lab";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

interface Seen {
  id: string;
  event: string;
  data: { id: string; status: string; progress: number | null };
}

/** Opens the stream as a browser does; `seen` grows while it is open. */
async function follow(lastEventId?: string) {
  const { GET } = await import("../../../app/api/v1/events/route");
  const closing = new AbortController();
  const headers: Record<string, string> = { authorization: `Bearer ${lab.designer.key}` };
  if (lastEventId !== undefined) headers["last-event-id"] = lastEventId;
  const request = new Request("http://studio.test/api/v1/events", { headers, signal: closing.signal });
  const response = await GET(request, { params: Promise.resolve({}) });
  const seen: Seen[] = [];
  const ended = read(response, seen);
  return { response, seen, close: () => closing.abort(), ended };
}

async function read(response: Response, seen: Seen[]): Promise<void> {
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString("utf8");
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split("\n").map((line) => line.split(/: (.*)/s).slice(0, 2)));
      if (fields.event) seen.push({ id: fields.id, event: fields.event, data: JSON.parse(fields.data) });
    }
  }
}

async function submit(as = lab.designer): Promise<string> {
  const body = { capability: "lingtu.text2img", input: { prompt: "a lighthouse" } };
  return (await (await lab.call("POST", "/jobs", { as, body })).json()).id;
}

it("tells the caller of their own jobs' changes alone", async () => {
  const stream = await follow();
  expect(stream.response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  await submit(lab.other);
  const id = await submit();
  await lab.call("POST", `/jobs/${id}/cancel`, { as: lab.designer });
  await eventually(
    async () => stream.seen.at(-1)?.data.status,
    (status) => status === "cancelled",
  );
  expect(new Set(stream.seen.map(({ data }) => data.id))).toEqual(new Set([id]));
  expect(stream.seen.every(({ event }) => event === "job")).toBe(true);
  stream.close();
  await stream.ended;
});

it("goes on after the last event a client saw, without loss or repetition", async () => {
  const first = await follow();
  const id = await submit();
  await eventually(
    async () => first.seen.length,
    (count) => count > 0,
  );
  const last = first.seen.at(-1)?.id ?? "";
  first.close();
  await first.ended;
  await lab.call("POST", `/jobs/${id}/cancel`, { as: lab.designer });
  const second = await follow(last);
  await eventually(
    async () => second.seen.length,
    (count) => count > 0,
  );
  expect(second.seen.map(({ data }) => data)).toEqual([{ id, status: "cancelled", progress: null }]);
  expect(BigInt(second.seen[0]?.id ?? 0)).toBeGreaterThan(BigInt(last));
  second.close();
  await second.ended;
});
