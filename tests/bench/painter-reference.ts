import type { BrowserContext, Page } from "@playwright/test";
import type { Stage } from "./painter-strokes";

/** An address the page is given an answer for; loopback, because only secure pages get coalesced pointer events. */
const ADDRESS = "http://localhost:9";

/**
 * The least a page can do: a picture, over it a canvas of so many pixels a side shown as large as the painter's, and
 * the stroke drawn on it piece by piece as its places come, with a brush as large as the painter's.
 */
export async function openReference(
  context: BrowserContext,
  stage: Stage,
  picture: Buffer,
  side: number,
  brush: number,
): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${ADDRESS}/**`, (route) =>
    route.request().url().endsWith(".png")
      ? route.fulfill({ contentType: "image/png", body: picture })
      : route.fulfill({ contentType: "text/html", body: "<body style='margin:0;background:#888'></body>" }),
  );
  await page.goto(ADDRESS);
  await page.evaluate(openCanvas, { stage, side, brush });
  await page.locator("img").evaluate((image: HTMLImageElement) => image.decode());
  return page;
}

/** How many pixels of the reference's canvas are painted: none would mean that it measures nothing. */
export function paintedPixels(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let count = 0;
    for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) count++;
    return count;
  });
}

function openCanvas({ stage, side, brush }: { stage: Stage; side: number; brush: number }): void {
  const { x, y, width, height } = stage;
  const place = `position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
  const image = document.createElement("img");
  image.src = "/picture.png";
  image.style.cssText = place;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  canvas.style.cssText = `${place};opacity:.5`;
  document.body.append(image, canvas);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  Object.assign(context, { lineWidth: (brush * side) / 4096, lineCap: "round", lineJoin: "round" });
  const at = (event: PointerEvent): [number, number] => [
    ((event.clientX - x) / width) * side,
    ((event.clientY - y) / height) * side,
  ];
  let last: [number, number] | null = null;
  const draw = (event: PointerEvent) => {
    if (!last) return;
    context.beginPath();
    context.moveTo(...last);
    for (const one of event.getCoalescedEvents()) context.lineTo(...(last = at(one)));
    context.stroke();
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    last = at(event);
  });
  canvas.addEventListener("pointermove", draw);
  canvas.addEventListener("pointerup", () => (last = null));
}
