import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadNativeCodec } from "./native-codec";
import { videoPoster } from "./poster";

const fixtures = join(import.meta.dirname, "../../../tests/fixtures/videos");
const folder = mkdtempSync(join(tmpdir(), "poster-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(loadNativeCodec() === null)("a video's poster", () => {
  it.each([
    ["blue.mp4", "mp4", "blue"],
    ["blue.mov", "mov", "blue"],
    ["fragmented.mp4", "mp4", "blue"],
    ["red-with-sound.webm", "webm", "red"],
  ] as const)("is the first frame of %s", async (name, format, colour) => {
    const poster = await videoPoster(join(fixtures, name), format);
    expect(poster && [poster.width, poster.height]).toEqual([96, 64]);
    const [red = 0, , blue = 0] = poster?.data ?? [];
    expect(colour === "red" ? red - blue : blue - red).toBeGreaterThan(180);
  });

  it("is none for what is damaged or something else", async () => {
    const whole = readFileSync(join(fixtures, "blue.mp4"));
    const damaged = join(folder, "damaged.mp4");
    writeFileSync(damaged, Buffer.concat([whole.subarray(0, 400), Buffer.alloc(4_000, 0xff)]));
    expect(await videoPoster(damaged, "mp4")).toBeNull();
    expect(await videoPoster(import.meta.filename, "mp4")).toBeNull();
    expect(await videoPoster(import.meta.filename, "webm")).toBeNull();
  });
});
