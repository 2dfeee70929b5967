import { expect, type CDPSession, type Locator, type Page } from "@playwright/test";
import sharp from "sharp";
import { uploadPicture } from "./api";
import { scene } from "./pictures";

/** The painter on a picture of 600 × 500, with its ways between picture and screen. */
export interface Painter {
  canvas: Locator;
  /** The place on the screen of a place in the picture. */
  at(x: number, y: number): Promise<{ x: number; y: number }>;
}

type Place = [x: number, y: number];

/** Opens the painter on a picture nobody painted on yet. */
export async function openPainter(page: Page, tool = "remove-object"): Promise<Painter> {
  const id = await uploadPicture(page, await scene(Math.floor(Math.random() * 90)));
  await page.goto(`/create/${tool}?image=${id}`);
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
export async function stroke(page: Page, painter: Painter, places: Place[]): Promise<void> {
  const [first, ...rest] = await Promise.all(places.map(([x, y]) => painter.at(x, y)));
  if (!first) throw new Error("a stroke has a place");
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
}

/** Presses the mouse at one place of the picture. */
export async function press(page: Page, painter: Painter, [x, y]: Place): Promise<void> {
  const at = await painter.at(x, y);
  await page.mouse.click(at.x, at.y);
}

/** Draws one stroke with a pen of this pressure, as the browser gets it from a tablet. */
export async function penStroke(
  client: CDPSession,
  painter: Painter,
  [from, to]: [Place, Place],
  force: number,
): Promise<void> {
  const [a, b] = [await painter.at(...from), await painter.at(...to)];
  const send = (type: "mousePressed" | "mouseMoved" | "mouseReleased", x: number, y: number) =>
    client.send("Input.dispatchMouseEvent", {
      type,
      x,
      y,
      button: "left",
      buttons: type === "mouseReleased" ? 0 : 1,
      clickCount: 1,
      pointerType: "pen",
      force,
    });
  await send("mousePressed", a.x, a.y);
  for (let part = 1; part <= 10; part++) {
    await send("mouseMoved", a.x + ((b.x - a.x) * part) / 10, a.y + ((b.y - a.y) * part) / 10);
  }
  await send("mouseReleased", b.x, b.y);
}

/** Moves fingers: each entry is where all of them are at one moment; an empty one lifts them. */
export async function touch(client: CDPSession, moments: { x: number; y: number }[][]): Promise<void> {
  let before = 0;
  for (const moment of moments) {
    const type = moment.length === 0 ? "touchEnd" : moment.length > before ? "touchStart" : "touchMove";
    before = moment.length;
    await client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: moment.map((point, id) => ({ ...point, id })),
    });
  }
}

/** The bytes of the next mask that is stored, as grey pixels. */
export async function nextMask(page: Page, change: () => Promise<void>) {
  const stored = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname === "/api/v1/assets" && response.request().method() === "POST",
  );
  await change();
  const { id }: { id: string } = await (await stored).json();
  return readMask(page, id);
}

/** A stored mask: its id, what its file says of itself, its grey at any place, and every grey there is. */
export async function readMask(page: Page, id: string) {
  const answer = await page.request.get(`/api/v1/assets/${id}/file`);
  return { id, ...(await maskIn(await answer.body())) };
}

/** What a mask's file holds. */
export async function maskIn(bytes: Buffer) {
  const file = sharp(bytes);
  const facts = await file.metadata();
  const pixels = await file.toColourspace("b-w").raw().toBuffer();
  return {
    facts,
    pixels,
    greys: new Set(pixels),
    grey: (x: number, y: number) => pixels[y * facts.width + x],
  };
}
