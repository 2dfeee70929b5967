import sharp from "sharp";
import { openCv, withMats } from "../../operations/opencv";
import type { Box } from "../../operations/subject-mask";

const SIDE = 240;
/** A patch of skin smaller than this share of the picture is no face. */
const SMALLEST = 0.006;

/** The box of a picture's face: its uppermost large patch of skin, or the middle of a portrait when there is none. */
export async function faceBox(file: string | Buffer): Promise<Box> {
  const { width, height } = await sharp(file).metadata();
  const scale = Math.min(1, SIDE / Math.max(width, height));
  const { data, info } = await sharp(file)
    .flatten({ background: "#ffffff" })
    .removeAlpha()
    .resize({
      width: Math.max(8, Math.round(width * scale)),
      height: Math.max(8, Math.round(height * scale)),
      fit: "fill",
    })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = await skinBox(data, info.width, info.height);
  if (!found) return middle(width, height);
  // A throat and shoulders hang on the patch: a face is about as tall as 1.3 of its width.
  const tall = Math.min(found.height, Math.round(found.width * 1.3));
  return {
    left: Math.round(found.left / scale),
    top: Math.round(found.top / scale),
    width: Math.min(width, Math.round(found.width / scale)),
    height: Math.min(height, Math.round(tall / scale)),
  };
}

async function skinBox(rgb: Buffer, width: number, height: number): Promise<Box | null> {
  const skin = new Uint8Array(width * height);
  for (let pixel = 0; pixel < skin.length; pixel += 1) {
    skin[pixel] = isSkin(rgb[pixel * 3] ?? 0, rgb[pixel * 3 + 1] ?? 0, rgb[pixel * 3 + 2] ?? 0) ? 255 : 0;
  }
  const { cv } = await openCv();
  return withMats((keep) => {
    const source = keep(cv.matFromArray(height, width, cv.CV_8UC1, skin));
    cv.morphologyEx(source, source, cv.MORPH_OPEN, keep(cv.Mat.ones(5, 5, cv.CV_8U)));
    const [labels, stats, centroids] = [keep(new cv.Mat()), keep(new cv.Mat()), keep(new cv.Mat())];
    const count = cv.connectedComponentsWithStats(source, labels, stats, centroids);
    const patches = Array.from({ length: count - 1 }, (_, index) => {
      const stat = (column: number) => stats.intAt(index + 1, column);
      return {
        left: stat(cv.CC_STAT_LEFT),
        top: stat(cv.CC_STAT_TOP),
        width: stat(cv.CC_STAT_WIDTH),
        height: stat(cv.CC_STAT_HEIGHT),
        area: stat(cv.CC_STAT_AREA),
      };
    }).filter(({ area }) => area > SMALLEST * width * height);
    const largest = Math.max(0, ...patches.map(({ area }) => area));
    const [top] = patches.filter(({ area }) => area > largest / 3).sort((a, b) => a.top - b.top);
    return top ?? null;
  });
}

/** The usual ranges of skin in YCbCr, for light and dark skin alike. */
function isSkin(red: number, green: number, blue: number): boolean {
  const cb = 128 - 0.168736 * red - 0.331264 * green + 0.5 * blue;
  const cr = 128 + 0.5 * red - 0.418688 * green - 0.081312 * blue;
  return cb > 77 && cb < 127 && cr > 141 && cr < 175 && red > 60;
}

function middle(width: number, height: number): Box {
  const wide = Math.max(1, Math.round(Math.min(width, height) * 0.36));
  const tall = Math.min(height, Math.round(wide * 1.3));
  return {
    left: Math.round((width - wide) / 2),
    top: Math.round((height - tall) * 0.32),
    width: wide,
    height: tall,
  };
}
