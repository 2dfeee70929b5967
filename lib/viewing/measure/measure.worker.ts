import { containedBox } from "../contained-box";
import { DifferenceMeter } from "./difference-meter";
import { SeamMeter } from "./seam-meter";
import type { Measures, MeasureNews, MeasureTask } from "./tasks";

/** Rows read at a time: a few megabytes of pixels of the widest picture. */
const BAND = 128;
/** Differences are measured in at most this many pixels a side, which changes the figures by less than they say. */
const DIFFERENCE_SIDE = 2048;

type Context = OffscreenCanvasRenderingContext2D;
type Draw = (context: Context, top: number) => void;

self.onmessage = async ({ data }: MessageEvent<MeasureTask>) => {
  try {
    tell({ kind: "done", answer: await answer(data) });
  } catch (error) {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};

async function answer(task: MeasureTask): Promise<Measures[keyof Measures]> {
  return task.kind === "seams" ? seams(task.url) : difference(task.url, task.other);
}

async function seams(url: string) {
  const bitmap = await bitmapOf(url);
  const meter = new SeamMeter(bitmap);
  for (const [band] of bands(bitmap, (context, top) => context.drawImage(bitmap, 0, -top))) meter.add(band);
  return meter.result();
}

/** The other picture is laid over the first as the viewer shows it: fitted into its frame. */
async function difference(url: string, other: string) {
  const [a, b] = await Promise.all([bitmapOf(url), bitmapOf(other)]);
  const scale = Math.min(1, DIFFERENCE_SIDE / Math.max(a.width, a.height));
  const size = { width: Math.max(1, Math.round(a.width * scale)), height: Math.round(a.height * scale) || 1 };
  const box = containedBox(b, size);
  const meter = new DifferenceMeter();
  const first: Draw = (context, top) => context.drawImage(a, 0, -top, size.width, size.height);
  const second: Draw = (context, top) => context.drawImage(b, box.x, box.y - top, box.width, box.height);
  for (const [one, two] of bands(size, first, second)) meter.add(one, two);
  return meter.result();
}

/** The pixels of each drawing, band by band. */
function* bands<D extends Draw[]>(
  { width, height }: { width: number; height: number },
  ...drawings: D
): Generator<{ [K in keyof D]: Uint8ClampedArray }> {
  const context = new OffscreenCanvas(width, BAND).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no canvas");
  context.imageSmoothingQuality = "high";
  const read = (draw: Draw, top: number) => {
    context.clearRect(0, 0, width, BAND);
    draw(context, top);
    return context.getImageData(0, 0, width, Math.min(BAND, height - top)).data;
  };
  for (let top = 0; top < height; top += BAND) {
    yield drawings.map((draw) => read(draw, top)) as { [K in keyof D]: Uint8ClampedArray };
  }
}

async function bitmapOf(url: string): Promise<ImageBitmap> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the picture answered ${response.status}`);
  return createImageBitmap(await response.blob());
}

function tell(news: MeasureNews): void {
  self.postMessage(news);
}
