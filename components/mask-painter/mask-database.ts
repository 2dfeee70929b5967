/** The browser's own store of masks: drafts, the steps that can be undone in them, and masks with a name. */

const DATABASE = "easel-masks";
const VERSION = 2;

export type MaskStore = "drafts" | "steps" | "named";

/** Waits for one request. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the local database failed"));
  });
}

/**
 * Does something in one transaction and waits until it is on disk. Undefined where there is no database
 * (private windows may forbid it) or no room: what is kept here is kept where possible.
 */
export async function inMaskDatabase<T>(
  stores: MaskStore[],
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T | undefined> {
  const database = await open().catch(() => undefined);
  if (!database) return undefined;
  try {
    const transaction = database.transaction(stores, mode);
    const written = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("the local database gave up"));
    });
    const [result] = await Promise.all([work(transaction), written]);
    return result;
  } catch {
    return undefined;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion < 1) request.result.createObjectStore("drafts");
    if (oldVersion < 2) {
      request.result.createObjectStore("steps");
      request.result.createObjectStore("named", { keyPath: "id" });
    }
  };
  return settled(request);
}
