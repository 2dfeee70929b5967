import type { GalleryAsset } from "../gallery-asset";
import type { Block, LoadWindow } from "./shelf";

/** What a window is shown by while another version of it is on its way, if it is nearly whole. */
const NEARLY = 0.8;

/** The pictures in memory: those of the windows around the screen, by block. */
export class HeldPictures {
  private readonly windows = new Map<string, readonly GalleryAsset[]>();

  /**
   * Takes what is loaded of the wanted windows. A window that only now got other bounds is made of what the former
   * ones held, so that nothing on the screen goes away to come back.
   */
  take(wanted: readonly LoadWindow[], loaded: ReadonlyMap<string, readonly GalleryAsset[]>): void {
    const former = new Map(this.windows);
    this.windows.clear();
    for (const window of wanted) {
      const items = loaded.get(window.key) ?? former.get(window.key) ?? standIn(window, [...former.values()]);
      if (items) this.windows.set(window.key, items);
    }
  }

  /** A block's pictures; undefined while they are not in memory. */
  of({ window, from, to, count }: Block): readonly GalleryAsset[] | undefined {
    const items = this.windows.get(window.key);
    if (!items || count === window.count) return items;
    return items.filter(({ createdAt }) => isWithin(Date.parse(createdAt), from, to));
  }

  /** Forgets everything: another list begins. */
  clear(): void {
    this.windows.clear();
  }
}

function standIn(
  { from, to, skip, count }: LoadWindow,
  former: readonly (readonly GalleryAsset[])[],
): readonly GalleryAsset[] | undefined {
  if (skip > 0) return undefined;
  const byId = new Map(former.flat().map((asset) => [asset.id, asset]));
  const items = [...byId.values()].filter(({ createdAt }) => isWithin(Date.parse(createdAt), from, to));
  if (items.length < count * NEARLY) return undefined;
  return items.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.id < b.id ? 1 : -1));
}

function isWithin(time: number, from: number, to: number): boolean {
  return time >= from && time < to;
}
