import type { Page } from "@playwright/test";
import sharp from "sharp";
import { uploadPicture } from "./api";

/** Brings in a picture of one colour nobody had before, under a name of its own; answers its id. */
export async function bringFresh(page: Page, name: string): Promise<string> {
  const colour = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 };
  const buffer = await sharp({ create: { width: 320, height: 240, channels: 3, background: colour } })
    .png()
    .toBuffer();
  return uploadPicture(page, { name: `${name}.png`, mimeType: "image/png", buffer });
}
