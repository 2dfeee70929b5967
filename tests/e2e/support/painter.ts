import { expect, type Locator, type Page } from "@playwright/test";
import sharp from "sharp";
import { uploadPicture } from "./api";
import { scene } from "./pictures";

/** The painter on a picture of 600 × 500, with its ways between picture and screen. */
export interface Painter {
  canvas: Locator;
  /** The place on the screen of a place in the picture. */
  at(x: number, y: number): Promise<{ x: number; y: number }>;
}

/** Opens the painter on a picture nobody painted on yet. */
export async function openPainter(page: Page): Promise<Painter> {
  const id = await uploadPicture(page, await scene(Math.floor(Math.random() * 90)));
  await page.goto(`/create/remove-object?image=${id}`);
  return findPainter(page);
}

export async function findPainter(page: Page): Promise<Painter> {
  const canvas = page.getByRole("application", { name: "Mask painter" });
  const picture = canvas.locator("img").first();
  await expect(picture).toBeVisible({ timeout: 30_000 });
  const at = async (x: number, y: number) => {
    const box = await picture.boundingBox();
    if (!box) throw new Error("the picture is not on the stage");
    return { x: box.x + (x / 600) * box.width, y: box.y + (y / 500) * box.height };
  };
  return { canvas, at };
}

/** Draws one stroke with the mouse through places of the picture. */
export async function stroke(page: Page, painter: Painter, places: [number, number][]): Promise<void> {
  const [first, ...rest] = await Promise.all(places.map(([x, y]) => painter.at(x, y)));
  if (!first) throw new Error("a stroke has a place");
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
}

/** The bytes of the next mask that is stored, as grey pixels. */
export async function nextMask(page: Page, change: () => Promise<void>) {
  const stored = page.waitForResponse(
    (response) => response.url().endsWith("/api/v1/assets") && response.request().method() === "POST",
  );
  await change();
  const { id }: { id: string } = await (await stored).json();
  return readMask(page, id);
}

/** A stored mask: what its file says of itself, and its grey at any place. */
export async function readMask(page: Page, id: string) {
  const file = sharp(await (await page.request.get(`/api/v1/assets/${id}/file`)).body());
  const facts = await file.metadata();
  const pixels = await file.toColourspace("b-w").raw().toBuffer();
  return { facts, grey: (x: number, y: number) => pixels[y * facts.width + x] };
}
