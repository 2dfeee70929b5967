import { openCv, withMats } from "./opencv";

/** GrabCut, started from how unlike the border's colours each pixel is: for pictures whose ground is full of edges. */
export async function grabCut(rgb: Buffer, width: number, height: number): Promise<Buffer> {
  const { cv } = await openCv();
  const unlike = borderDistance(rgb, width, height);
  return withMats((keep) => {
    const image = keep(cv.matFromArray(height, width, cv.CV_8UC3, rgb));
    const marks = keep(new cv.Mat(height, width, cv.CV_8UC1));
    for (let at = 0; at < unlike.length; at += 1) {
      const x = at % width;
      const y = Math.floor(at / width);
      const rim = x < 2 || y < 2 || x >= width - 2;
      const distance = unlike[at] ?? 0;
      marks.data[at] = rim && distance < 60 ? cv.GC_BGD : distance > 34 ? cv.GC_PR_FGD : cv.GC_PR_BGD;
    }
    const [background, foreground] = [keep(new cv.Mat()), keep(new cv.Mat())];
    if (marks.data.includes(cv.GC_PR_FGD) && marks.data.includes(cv.GC_PR_BGD)) {
      cv.grabCut(
        image,
        marks,
        new cv.Rect(0, 0, width, height),
        background,
        foreground,
        3,
        cv.GC_INIT_WITH_MASK,
      );
    }
    return Buffer.from(marks.data.map((mark) => (mark === cv.GC_FGD || mark === cv.GC_PR_FGD ? 255 : 0)));
  });
}

/** Distance of every pixel from the nearest of the border's colours (a coarse sample of all sides but the foot). */
function borderDistance(rgb: Buffer, width: number, height: number): Float32Array {
  const samples: [number, number, number][] = [];
  const take = (x: number, y: number) => {
    const at = (y * width + x) * 3;
    samples.push([rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0]);
  };
  for (let x = 0; x < width; x += Math.max(1, Math.floor(width / 24))) take(x, 1);
  for (let y = 0; y < height; y += Math.max(1, Math.floor(height / 24))) {
    take(1, y);
    take(width - 2, y);
  }
  return Float32Array.from({ length: width * height }, (_, pixel) => {
    const at = pixel * 3;
    return Math.min(
      ...samples.map(([r, g, b]) =>
        Math.hypot((rgb[at] ?? 0) - r, (rgb[at + 1] ?? 0) - g, (rgb[at + 2] ?? 0) - b),
      ),
    );
  });
}
