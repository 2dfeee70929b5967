import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { join } from "node:path";
import { temporaryFolder } from "../testing/pictures";
import { Engine, EngineLost } from "./engine";

const engine = new Engine();
const outDir = temporaryFolder();
afterAll(() => engine.stop());

describe("Engine", () => {
  it("draws in another process and says where the file is", async () => {
    const { files } = await engine.run({
      outDir,
      catalogWork: { catalog: "lingtu", id: "face-white-male-1" },
    });
    expect(files).toHaveLength(1);
    expect((await sharp(join(outDir, files[0]?.name ?? "")).metadata()).width).toBe(640);
  });

  it("passes an operation's words on", async () => {
    const work = { endpoint: "/aigc/lineart", body: {}, pictures: {}, seed: "a" };
    await expect(engine.run({ outDir, work })).rejects.toThrow("no picture at image");
  });

  it("tells a lost process from a failed operation, and starts another", async () => {
    const lost = engine.run({ outDir, catalogWork: { catalog: "lingtu", id: "face-white-male-2" } });
    engine.stop();
    await expect(lost).rejects.toBeInstanceOf(EngineLost);
    const again = await engine.run({ outDir, catalogWork: { catalog: "lingtu", id: "face-white-male-2" } });
    expect(again.files).toHaveLength(1);
  });
});
