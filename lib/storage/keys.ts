import { v4 as uuid } from "uuid";

const KEY = /^[a-z0-9_-][a-z0-9._-]*(\/[a-z0-9_-][a-z0-9._-]*)*$/;

/** Whether a path is one the studio stores files under. */
export function isKey(path: string): boolean {
  return path.length <= 200 && KEY.test(path);
}

/** Throws where a key could mean anything but a plain place below the root; such a key is a bug. */
export function assertKey(key: string): void {
  if (!isKey(key)) throw new Error(`not a storage key: ${JSON.stringify(key)}`);
}

/** A fresh key for a file of an owner's: spread over folders, never reused. */
export function newKey(folder: string, extension: string): string {
  const id = uuid();
  return `${folder}/${id.slice(0, 2)}/${id}.${extension}`;
}
