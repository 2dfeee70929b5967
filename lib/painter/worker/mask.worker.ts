import { applyPieces, type MaskPieces } from "../changed-pieces";
import type { Size } from "../geometry";
import { createMask, hardenAll, maskFromTransparency, type GreyMask, type MaskEdge } from "../grey-mask";
import { bucket } from "../operations/bucket";
import { operate } from "../operations/operate";
import { wand, type RgbaPicture } from "../operations/wand";
import { encodeGreyPng } from "../png";
import type { MaskAnswers, MaskFiles, MaskTask, WorkerNews } from "./tasks";

/** The mask last encoded, of which only changes come. */
let copy: GreyMask | null = null;

/** The picture last asked about: the wand is used several times in a row. */
let known: { url: string; pixels: Promise<RgbaPicture> } | null = null;

self.onmessage = async ({ data }: MessageEvent<MaskTask>) => {
  try {
    tell({ kind: "done", answer: await answer(data) });
  } catch (error) {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};

async function answer(task: MaskTask): Promise<MaskAnswers[keyof MaskAnswers]> {
  switch (task.kind) {
    case "operate":
      return operate(task.mask, task.operation, (fraction) => tell({ kind: "progress", fraction }));
    case "bucket":
      return bucket(task.mask, task.at);
    case "wand":
      return wand(await pixelsOf(task.picture), task.at, task.rule);
    case "transparency": {
      const { data, width, height } = await pixelsOf(task.picture);
      return maskFromTransparency(data, width, height);
    }
    case "encode":
      return encode(task.size, task.pieces, task.edge);
  }
}

async function encode(size: Size, pieces: MaskPieces, edge: MaskEdge): Promise<MaskFiles> {
  if (copy?.width !== size.width || copy.height !== size.height) copy = createMask(size.width, size.height);
  applyPieces(copy, pieces);
  const painted = await encodeGreyPng(copy);
  if (edge === "soft") return { painted, taken: painted };
  const cut = { ...copy, data: copy.data.slice() };
  hardenAll(cut);
  return { painted, taken: await encodeGreyPng(cut) };
}

function tell(news: WorkerNews): void {
  self.postMessage(news);
}

function pixelsOf(url: string): Promise<RgbaPicture> {
  if (known?.url !== url) known = { url, pixels: readPixels(url) };
  return known.pixels;
}

async function readPixels(url: string): Promise<RgbaPicture> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the picture answered ${response.status}`);
  const bitmap = await createImageBitmap(await response.blob(), { premultiplyAlpha: "none" });
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no canvas");
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}
