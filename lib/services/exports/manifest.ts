import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { v4 as uuid } from "uuid";
import { dataDir } from "../../data-dir";

/** A picture that could not be packed. */
export interface LeftOut {
  id: string;
  name: string | null;
  /** `missing`: its file is not in the storage. `unreadable`: what is stored there cannot be converted. */
  reason: "missing" | "unreadable";
}

/** The archive's list of what it holds, written to a temporary file while the archive grows. */
export interface Manifest {
  add(entry: Record<string, unknown>): Promise<void>;
  leaveOut(entry: LeftOut): void;
  /** Whether there is anything to say. */
  isEmpty(): boolean;
  /** Ends it and gives its bytes. */
  read(): Promise<Readable>;
  /** Removes the file, whatever happened before. */
  discard(): Promise<void>;
}

/** Starts a manifest; `items` says whether every picture is listed or only what is amiss. */
export async function startManifest({ exportedAt }: { exportedAt: Date }): Promise<Manifest> {
  await mkdir(dataDir("tmp"), { recursive: true });
  const path = join(dataDir("tmp"), `${uuid()}.manifest`);
  const file = createWriteStream(path);
  const leftOut: LeftOut[] = [];
  let count = 0;
  file.write(`{\n"exportedAt": ${JSON.stringify(exportedAt)},\n"items": [`);
  return {
    async add(entry) {
      count += 1;
      const line = `${count === 1 ? "\n" : ",\n"}${JSON.stringify(entry)}`;
      if (!file.write(line)) await once(file, "drain");
    },
    leaveOut: (entry) => void leftOut.push(entry),
    isEmpty: () => count === 0 && leftOut.length === 0,
    async read() {
      file.end(`\n],\n"leftOut": ${JSON.stringify(leftOut)}\n}\n`);
      await once(file, "finish");
      return createReadStream(path);
    },
    async discard() {
      file.destroy();
      await rm(path, { force: true });
    },
  };
}
