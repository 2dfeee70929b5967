import { decodeBmp } from "../../imaging/bmp";
import { fromPixels } from "../../imaging/pixels";
import type { SandboxContext } from "../context";
import { fetchPicture } from "../pictures/fetch-picture";
import { inspectPicture } from "../pictures/inspect-picture";
import type { LoadedPicture } from "../pictures/load-pictures";
import { PICTURE } from "./rules";

/** Fetches the input picture and looks at it, or says what is wrong with it. */
export async function loadPicture(url: string, context: SandboxContext): Promise<LoadedPicture | string> {
  const fetched = await fetchPicture(url, context, PICTURE.maxBytes);
  if (typeof fetched === "string") return fetched;
  const bytes = await readable(fetched);
  const seen = bytes ? await inspectPicture(bytes, PICTURE, undefined) : "不是图片";
  return bytes && typeof seen !== "string" ? { ...seen, bytes } : String(seen);
}

/** The drawing library reads no BMP. */
async function readable(bytes: Buffer): Promise<Buffer | null> {
  if (bytes.toString("latin1", 0, 2) !== "BM") return bytes;
  try {
    return await fromPixels({ ...decodeBmp(bytes), channels: 4 })
      .png()
      .toBuffer();
  } catch {
    return null;
  }
}
