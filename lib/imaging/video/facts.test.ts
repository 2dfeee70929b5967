import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { VideoFormat } from "../formats";
import { readVideoFacts } from "./facts";
import { readMp4Facts } from "./mp4-facts";

const fixtures = join(import.meta.dirname, "../../../tests/fixtures/videos");
const folder = mkdtempSync(join(tmpdir(), "video-"));
afterAll(() => rmSync(folder, { recursive: true }));

const clip = (name: string) => readFileSync(join(fixtures, name));
function factsOf(bytes: Buffer, format: VideoFormat) {
  const path = join(folder, "video");
  writeFileSync(path, bytes);
  return readVideoFacts(path, format);
}

describe("a video's facts", () => {
  it.each([
    ["blue.mp4", "mp4", { width: 96, height: 64, durationMs: 500 }],
    ["blue.mov", "mov", { width: 96, height: 64, durationMs: 500 }],
    ["fragmented.mp4", "mp4", { width: 96, height: 64, durationMs: null }],
  ] as const)("of %s are read from its container", async (name, format, facts) => {
    expect(await factsOf(clip(name), format)).toEqual(facts);
  });

  it("of a WebM with sound are those of its video track", async () => {
    const facts = await factsOf(clip("red-with-sound.webm"), "webm");
    expect(facts).toMatchObject({ width: 96, height: 64 });
    expect(facts?.durationMs).toBeGreaterThan(550);
    expect(facts?.durationMs).toBeLessThan(700);
  });

  it("are turned where the track's matrix says so", async () => {
    const bytes = clip("blue.mp4");
    const header = bytes.indexOf("tkhd") + 4;
    // The matrix begins 40 bytes into the box: a quarter turn is (0, 1, -1, 0).
    [0, 0x00010000, 0, 0xffff0000, 0].forEach((value, index) =>
      bytes.writeUInt32BE(value, header + 40 + index * 4),
    );
    expect(await factsOf(bytes, "mp4")).toMatchObject({ width: 64, height: 96 });
  });

  it("are none where there is no video track, and never more than a player could show", async () => {
    const silent = clip("blue.mp4");
    silent.write("soun", silent.indexOf("hdlr") + 12, "latin1");
    expect(await factsOf(silent, "mp4")).toBeNull();
    const huge = clip("blue.mp4");
    huge.writeUInt32BE(0x7fffffff, huge.indexOf("tkhd") + 4 + 76);
    expect(await factsOf(huge, "mp4")).toBeNull();
  });

  it("survive every way of being cut off or damaged", async () => {
    for (const [name, format] of [
      ["blue.mp4", "mp4"],
      ["red-with-sound.webm", "webm"],
    ] as const) {
      const whole = clip(name);
      for (let length = 0; length < Math.min(whole.length, 1_600); length += 37) {
        await factsOf(whole.subarray(0, length), format);
      }
      for (let at = 0; at < Math.min(whole.length, 1_600); at += 23) {
        for (const byte of [0, 1, 0x7f, 0xff]) {
          const damaged = Buffer.from(whole);
          damaged[at] = byte;
          const facts = await factsOf(damaged, format);
          expect(facts === null || facts.width <= 16_384).toBe(true);
        }
      }
    }
  });

  it("are given up after some hundred boxes of a file of nothing else", async () => {
    const bytes = Buffer.alloc(8 * 1024 * 1024, Buffer.from("0000000866726565", "hex"));
    const readAt = vi.fn(async (at: number, length: number) => bytes.subarray(at, at + length));
    expect(await readMp4Facts(readAt, bytes.length)).toBeNull();
    expect(readAt.mock.calls.length).toBeLessThan(300);
  });
});
