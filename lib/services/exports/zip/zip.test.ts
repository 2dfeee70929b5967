import { describe, expect, it } from "vitest";
import { unzip } from "../../../../tests/support/zip";
import { directoryEnd, directoryEntry } from "./records";
import { zipBytes, type ZipEntry } from "./zip-bytes";

const date = new Date("2026-11-21T14:05:10Z");

async function zipped(entries: ZipEntry[]): Promise<Buffer> {
  async function* all() {
    yield* entries;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of zipBytes(all())) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function* inParts(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part);
}

describe("an archive", () => {
  it("holds whole and streamed files under names of any script", async () => {
    const bytes = await zipped([
      { name: "画/橘猫.txt", date, source: Buffer.from("whole") },
      { name: "b.txt", date, source: inParts("in ", "three ", "parts") },
      { name: "empty", date, source: inParts() },
    ]);
    const files = [...unzip(bytes)].map(([name, data]) => [name, data.toString()]);
    expect(files).toEqual([
      ["画/橘猫.txt", "whole"],
      ["b.txt", "in three parts"],
      ["empty", ""],
    ]);
  });

  it("is one without any file", async () => {
    expect(unzip(await zipped([])).size).toBe(0);
  });

  it("reads no file before the one before it has been read", async () => {
    const opened: string[] = [];
    async function* entries(): AsyncGenerator<ZipEntry> {
      for (const name of ["a", "b", "c"]) {
        opened.push(name);
        yield { name, date, source: inParts(name) };
      }
    }
    const reader = zipBytes(entries());
    await reader.next();
    await reader.next();
    expect(opened).toEqual(["a"]);
    await reader.return();
    expect(opened).toEqual(["a"]);
  });

  it("says with ZIP64 where a file beyond 4 GB stands", () => {
    const far = { name: Buffer.from("far"), date, streamed: true, crc: 1, size: 2, offset: 5_000_000_000 };
    const record = directoryEntry(far);
    expect(record.readUInt32LE(42)).toBe(0xffffffff);
    expect([record.readUInt16LE(49), record.readUInt16LE(51)]).toEqual([1, 8]);
    expect(record.readBigUInt64LE(53)).toBe(5_000_000_000n);
    expect(directoryEntry({ ...far, offset: 7 })).toHaveLength(49);
  });

  it("says with ZIP64 how many files it has beyond 65,534, and where its directory is beyond 4 GB", () => {
    expect(directoryEnd(65_534, { offset: 9, size: 9 })).toHaveLength(22);
    for (const [count, offset] of [
      [65_535, 9],
      [3, 5_000_000_000],
    ] as const) {
      const end = directoryEnd(count, { offset, size: 100 });
      expect(end).toHaveLength(98);
      expect([end.readBigUInt64LE(24), end.readBigUInt64LE(48)]).toEqual([BigInt(count), BigInt(offset)]);
      expect(end.readBigUInt64LE(64)).toBe(BigInt(offset + 100));
    }
  });
});
