import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeStorage } from "../../tests/support/storage-suite";
import { createLocalStorage } from "./local";
import type { Storage } from "./contract";

let folder: string;
let local: Storage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "local-storage-"));
  local = createLocalStorage({ root: join(folder, "files"), tempDir: join(folder, "tmp") });
});
afterAll(() => rm(folder, { recursive: true }));

describe("local storage", () => {
  describeStorage(() => local);

  it("leaves no temporary files", async () => {
    await local.put("x/y", Buffer.from("x"), "text/plain");
    expect(await readdir(join(folder, "tmp"))).toEqual([]);
  });

  it("knows how many bytes are left", async () => {
    expect(await local.freeBytes()).toBeGreaterThan(0);
  });
});
