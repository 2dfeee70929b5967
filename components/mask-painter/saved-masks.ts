import type { Size } from "@/lib/painter/geometry";
import { inMaskDatabase, settled } from "./mask-database";

/** A mask kept under a name, for any picture of its size. */
export interface SavedMask extends Size {
  id: string;
  name: string;
  png: Blob;
  savedAt: number;
}

/** The masks that fit a picture, latest first. */
export async function listSavedMasks({ width, height }: Size): Promise<SavedMask[]> {
  const all = await inMaskDatabase(["named"], "readonly", (transaction) =>
    settled<SavedMask[]>(transaction.objectStore("named").getAll()),
  );
  return (all ?? [])
    .filter((mask) => mask.width === width && mask.height === height)
    .sort((a, b) => b.savedAt - a.savedAt);
}

/** Keeps a mask; one of the same id is replaced. False where the browser keeps nothing. */
export async function keepSavedMask(mask: SavedMask): Promise<boolean> {
  const kept = await inMaskDatabase(["named"], "readwrite", async (transaction) => {
    transaction.objectStore("named").put(mask);
    return true;
  });
  return kept ?? false;
}

export async function deleteSavedMask(id: string): Promise<void> {
  await inMaskDatabase(["named"], "readwrite", async (transaction) => {
    transaction.objectStore("named").delete(id);
  });
}
