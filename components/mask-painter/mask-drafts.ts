/** Masks not yet run, kept in the browser per picture and purpose so that a reload loses nothing. */

export interface MaskDraft {
  png: Blob;
  /** The uploaded asset made from these pixels, once there is one. */
  assetId: string | null;
  /** The form's mask when painting went on from it; another value there means the form moved on. */
  basedOn: string | null;
  savedAt: number;
}

const DATABASE = "easel-masks";
const STORE = "drafts";
const KEEP_MS = 30 * 24 * 3600_000;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no local database"));
  });
}

/** Runs one request. Private windows may forbid the database: drafts are then simply not kept. */
async function run<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>) {
  const database = await open().catch(() => undefined);
  if (!database) return undefined;
  return new Promise<T | undefined>((resolve) => {
    const request = ask(database.transaction(STORE, mode).objectStore(STORE));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(undefined);
  }).finally(() => database.close());
}

export async function readMaskDraft(key: string): Promise<MaskDraft | undefined> {
  const draft = await run<MaskDraft | undefined>("readonly", (store) => store.get(key));
  return draft && Date.now() - draft.savedAt < KEEP_MS ? draft : undefined;
}

export async function writeMaskDraft(key: string, draft: Omit<MaskDraft, "savedAt">): Promise<void> {
  await run("readwrite", (store) => store.put({ ...draft, savedAt: Date.now() }, key));
}

export async function deleteMaskDraft(key: string): Promise<void> {
  await run("readwrite", (store) => store.delete(key));
}
