import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { StorageMissing, type ListedKeys, type Storage } from "../../lib/storage/contract";

/** What every storage has to do, whatever keeps its bytes. */
export function describeStorage(storage: () => Storage): void {
  it("gives back what was put", async () => {
    await storage().put("a/b/c.png", Buffer.from("bytes"), "image/png");
    expect((await storage().get("a/b/c.png")).toString()).toBe("bytes");
    expect(await storage().has("a/b/c.png")).toBe(true);
  });

  it("replaces what was there", async () => {
    await storage().put("same", Buffer.from("first"), "text/plain");
    await storage().put("same", Buffer.from("second"), "text/plain");
    expect((await storage().get("same")).toString()).toBe("second");
  });

  it("takes over a finished file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "storage-"));
    const path = join(folder, "made");
    await writeFile(path, "from a file");
    await storage().putFile("taken/over.bin", path, "application/octet-stream");
    expect((await storage().get("taken/over.bin")).toString()).toBe("from a file");
    await expect(stat(path)).rejects.toMatchObject({ code: "ENOENT" });
    await rm(folder, { recursive: true });
  });

  it("streams all or an inclusive range and says the whole size", async () => {
    await storage().put("stream", Buffer.from("0123456789"), "text/plain");
    const whole = await storage().stream("stream");
    expect(Buffer.concat(await whole.body.toArray()).toString()).toBe("0123456789");
    const part = await storage().stream("stream", { start: 2, end: 4 });
    expect(Buffer.concat(await part.body.toArray()).toString()).toBe("234");
    expect([whole.size, part.size]).toEqual([10, 10]);
  });

  it("says what is missing", async () => {
    await expect(storage().get("not/there")).rejects.toBeInstanceOf(StorageMissing);
    await expect(storage().stream("not/there")).rejects.toBeInstanceOf(StorageMissing);
    expect(await storage().has("not/there")).toBe(false);
  });

  it("deletes, and deleting again is no error", async () => {
    await storage().put("gone", Buffer.from("x"), "text/plain");
    await storage().delete("gone");
    await storage().delete("gone");
    expect(await storage().has("gone")).toBe(false);
  });

  it("moves, and says when there is nothing to move", async () => {
    await storage().put("moved/from", Buffer.from("x"), "text/plain");
    await storage().move("moved/from", "quarantine/moved/from");
    expect(await storage().has("moved/from")).toBe(false);
    expect((await storage().get("quarantine/moved/from")).toString()).toBe("x");
    await expect(storage().move("moved/from", "b")).rejects.toBeInstanceOf(StorageMissing);
  });

  it("lists what is stored in the order of keys, from anywhere", async () => {
    const keys = ["list/a.png", "list/a.png.256.webp", "list/a/b.png", "list/a/c/d", "list/b", "listed"];
    for (const key of keys.toReversed()) await storage().put(key, Buffer.from(key), "text/plain");
    const listed = async (which: ListedKeys) => {
      const found: string[] = [];
      for await (const { key, bytes, modifiedAt } of storage().list(which)) {
        expect([bytes, modifiedAt]).toEqual([key.length, expect.any(Date)]);
        found.push(key);
      }
      return found;
    };
    expect(await listed({ prefix: "list" })).toEqual(keys);
    expect(await listed({ prefix: "list/a" })).toEqual(keys.slice(0, 4));
    expect(await listed({ prefix: "list", after: "list/a.png.256.webp" })).toEqual(keys.slice(2));
    expect(await listed({ prefix: "list", after: "list/a/b.png" })).toEqual(keys.slice(3));
    expect(await listed({ prefix: "nothing" })).toEqual([]);
  });

  it.each(["../up", "a/../b", "/root", "a//b", "A.png", "a/.hidden", "a/b/", "", "a\0b"])(
    "does not take %j for a key",
    async (key) => {
      await expect(storage().put(key, Buffer.from("x"), "text/plain")).rejects.toThrow("not a storage key");
    },
  );
}
