import { initializeCanvas, writePsdBuffer, type PixelData } from "ag-psd";
import type { Pixels } from "./finish";
import { rgbaOf } from "./picture";
import { markBox, markPill } from "./mark";

/** The writer asks for a canvas only to make thumbnails, which are switched off. */
initializeCanvas(() => {
  throw new Error("no canvas is needed to write layers");
});

/** A PSD of three layers: the mark, the subject on transparency, and (hidden) the picture it was cut from. */
export async function writeLayers(subject: Pixels, original: Pixels): Promise<Buffer> {
  const { width, height } = subject;
  const box = markBox(width, height);
  const mark = box && {
    name: "SANDBOX 沙盒",
    left: box.left,
    top: box.top,
    imageData: toImageData(
      await rgbaOf(
        Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}">${markPill({ ...box, left: 0, top: 0 })}</svg>`,
        ),
      ),
    ),
  };
  return writePsdBuffer(
    {
      width,
      height,
      imageData: toImageData(subject),
      children: [
        { name: "原图 original", hidden: true, imageData: toImageData(original) },
        { name: "主体 subject", imageData: toImageData(subject) },
        ...(mark ? [mark] : []),
      ],
    },
    { generateThumbnail: false },
  );
}

function toImageData({ data, width, height }: Pixels): PixelData {
  return { width, height, data: new Uint8ClampedArray(data) };
}
