import { expect, type Locator, type Page } from "@playwright/test";
import sharp from "sharp";
import type { PictureFile } from "./pictures";

/** Opens a picture in the viewer over the gallery, which a search may narrow. */
export async function openViewer(page: Page, id: string, q?: string): Promise<Locator> {
  await page.goto(`/gallery?${new URLSearchParams({ ...(q ? { q } : {}), open: id })}`);
  const viewer = viewerOf(page);
  await expect(viewer.locator("img").first()).toBeVisible({ timeout: 30_000 });
  return viewer;
}

export function viewerOf(page: Page): Locator {
  return page.getByRole("dialog", { name: "Picture viewer" });
}

/**
 * How wide the first picture on the stage stands on the screen, and where its middle is; while one picture takes
 * another's place there may be one without a size.
 */
export async function placeOf(picture: Locator): Promise<{ width: number; x: number; y: number }> {
  let place = { width: 0, x: 0, y: 0 };
  await expect(async () => {
    place = await picture.first().evaluate((image) => {
      const box = image.getBoundingClientRect();
      return { width: box.width, x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    expect(place.width).toBeGreaterThan(0);
  }).toPass();
  return place;
}

/** A tile that goes on over its left and right edge, and over the other two only when it `wraps`. */
export async function tile(wraps: boolean): Promise<PictureFile> {
  const side = 128;
  const wave = (at: number) => Math.sin((at / side) * 2 * Math.PI);
  const pixels = Buffer.alloc(side * side * 3);
  const shift = Math.random() * side;
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const down = wraps ? wave(y + shift) : y / side;
      pixels.fill(Math.round(128 + 50 * wave(x * 2) + 60 * down), (y * side + x) * 3, (y * side + x) * 3 + 3);
    }
  }
  const raw = { width: side, height: side, channels: 3 } as const;
  return { name: "tile.png", mimeType: "image/png", buffer: await sharp(pixels, { raw }).png().toBuffer() };
}

/** A picture too large to be fetched whole for a look: its thumbnail is enough until somebody zooms in. */
export async function wall(): Promise<PictureFile> {
  const colour = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 };
  const buffer = await sharp({ create: { width: 4096, height: 3072, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
  return { name: "wall.jpg", mimeType: "image/jpeg", buffer };
}

/** A small picture of one colour that nobody brought in before, under this name. */
export async function patch(name: string): Promise<PictureFile> {
  const colour = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 };
  const buffer = await sharp({ create: { width: 320, height: 240, channels: 3, background: colour } })
    .png()
    .toBuffer();
  return { name: `${name}.png`, mimeType: "image/png", buffer };
}
