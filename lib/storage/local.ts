import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { v4 as uuid } from "uuid";
import { assertKey } from "./keys";
import { StorageMissing, type Storage } from "./contract";
import { listFolder } from "./list-folder";

export interface LocalStorageOptions {
  /** Where stored files live. */
  root: string;
  /** Where files are written before they are whole; on the same file system as `root`. */
  tempDir: string;
}

/** Storage on a local disk: what was promised survives a crash, and a reader never sees half a file. */
export function createLocalStorage({ root, tempDir }: LocalStorageOptions): Storage {
  const place = (key: string): string => {
    assertKey(key);
    return join(root, key);
  };

  async function settle(temporary: string, key: string): Promise<void> {
    const target = place(key);
    await makeFolder(root, dirname(target));
    await rename(temporary, target);
    await syncFolder(dirname(target));
  }

  return {
    async put(key, bytes) {
      assertKey(key);
      await mkdir(tempDir, { recursive: true });
      const temporary = join(tempDir, `${uuid()}.part`);
      try {
        const file = await open(temporary, "wx");
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await settle(temporary, key);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    async putFile(key, path) {
      const file = await open(path, "r");
      await file.sync().finally(() => file.close());
      await settle(path, key);
    },
    async get(key) {
      return readFile(place(key)).catch((error) => missing(error, key));
    },
    async stream(key, range) {
      const path = place(key);
      const file = await open(path, "r").catch((error) => missing(error, key));
      const { size } = await file.stat();
      return { body: createReadStream(path, { ...range, fd: file }), size };
    },
    async has(key) {
      return stat(place(key)).then(
        () => true,
        () => false,
      );
    },
    async delete(key) {
      await rm(place(key), { force: true });
    },
    async move(from, to) {
      const target = place(to);
      await makeFolder(root, dirname(target));
      await rename(place(from), target).catch((error) => missing(error, from));
      await syncFolder(dirname(target));
      await syncFolder(dirname(place(from)));
    },
    list: (which) => listFolder(root, which),
    async freeBytes() {
      await mkdir(root, { recursive: true });
      const { bavail, bsize } = await statfs(root);
      return bavail * bsize;
    },
  };
}

function missing(error: unknown, key: string): never {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") throw new StorageMissing(key);
  throw error;
}

/** Makes a folder so that its own entry survives a crash too. */
async function makeFolder(root: string, folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let parent = dirname(folder); parent.length >= root.length; parent = dirname(parent))
    await syncFolder(parent);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
