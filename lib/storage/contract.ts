import type { Readable } from "node:stream";

/** Where bytes live. Keys are paths of `[a-z0-9/._-]`, made by the studio, never by a user. */
export interface Storage {
  /** Stores bytes under the key so that after the promise they survive a crash (temp file, fsync, rename). */
  put(key: string, bytes: Uint8Array, mime: string): Promise<void>;
  /** As `put`, from a finished local file, which is moved or deleted. */
  putFile(key: string, path: string, mime: string): Promise<void>;
  /** All bytes; throws StorageMissing. */
  get(key: string): Promise<Buffer>;
  /** A stream of the bytes, or of an inclusive range; throws StorageMissing. */
  stream(key: string, range?: { start: number; end: number }): Promise<{ body: Readable; size: number }>;
  has(key: string): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** Gives bytes another key; replaces what was there. Throws StorageMissing. */
  move(from: string, to: string): Promise<void>;
  /** What is stored, in the order of keys (by their bytes), found page by page. Other files are passed over. */
  list(which?: ListedKeys): AsyncIterable<StoredObject>;
  /** Bytes left, or null where that has no meaning (object storage). */
  freeBytes(): Promise<number | null>;
}

/** Which keys a list is about. */
export interface ListedKeys {
  /** What they start with. */
  prefix?: string;
  /** They come behind this one. */
  after?: string;
}

/** One stored file. */
export interface StoredObject {
  key: string;
  bytes: number;
  modifiedAt: Date;
}

/** No bytes under this key. */
export class StorageMissing extends Error {
  constructor(readonly key: string) {
    super(`nothing is stored under ${key}`);
    this.name = "StorageMissing";
  }
}
