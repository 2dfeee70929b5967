import type { AssetJson } from "@/lib/client/api-types";
import { assetFileUrl } from "@/lib/client/use-asset";
import type { Size } from "@/lib/painter/geometry";

/** What a stage has to know of an asset to draw it. */
export interface ShownPicture {
  id: string;
  size: Size;
  /** Drawings are sharp at any zoom; their own file is what is shown. */
  isVector: boolean;
  /** Its own pixels, or the most a browser can be shown of it; null where that is the largest thumbnail. */
  fullUrl: string | null;
  /** Whether something can lie behind it. */
  hasAlpha: boolean;
  placeholder: string | null;
}

/** How an asset is drawn; null where nothing of it can be. */
export function shownPicture(asset: AssetJson): ShownPicture | null {
  const { id, kind, mime, width, height, thumbnailUrl } = asset;
  if (!thumbnailUrl || kind === "text" || kind === "video") return null;
  const isVector = mime === "image/svg+xml";
  return {
    id,
    // A file whose size nobody could read is shown by its preview, which is square at worst.
    size: { width: width ?? 1024, height: height ?? 1024 },
    isVector,
    fullUrl: fullUrlOf(asset, isVector),
    hasAlpha: asset.hasAlpha || kind === "vector",
    placeholder: asset.placeholder,
  };
}

/** Where pixels to measure are: a drawing has none of its own, so that its largest thumbnail stands for it. */
export function pixelsUrl(asset: AssetJson): string {
  const picture = shownPicture(asset);
  return picture?.isVector || !picture?.fullUrl ? assetFileUrl(asset.id, 1024) : picture.fullUrl;
}

/**
 * An `<img>` runs no script of an SVG and loads nothing it names, so its own file may be drawn. Of a layered document
 * there is a preview, larger than the thumbnails.
 */
function fullUrlOf({ id, kind }: AssetJson, isVector: boolean): string | null {
  if (kind === "image" || isVector) return assetFileUrl(id);
  return kind === "document" ? `${assetFileUrl(id)}?format=webp` : null;
}
