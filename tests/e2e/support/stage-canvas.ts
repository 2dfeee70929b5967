import { expect, type Locator, type Page } from "@playwright/test";

/** A drawing on the stage, with its ways between picture pixels and the screen. */
export interface StageCanvas {
  canvas: Locator;
  /** The place on the screen of a place in the picture. */
  at(x: number, y: number): Promise<{ x: number; y: number }>;
  /** Screen pixels of one picture pixel. */
  scale(): Promise<number>;
}

export async function findCanvas(page: Page, name: string): Promise<StageCanvas> {
  const canvas = page.getByRole("application", { name });
  await expect(canvas).toBeVisible({ timeout: 30_000 });
  const view = async () => {
    const [x = 0, y = 0, scale = 1] = ((await canvas.getAttribute("data-view")) ?? "").split(" ").map(Number);
    return { x, y, scale };
  };
  return {
    canvas,
    scale: async () => (await view()).scale,
    at: async (x, y) => {
      const box = await canvas.boundingBox();
      if (!box) throw new Error("nothing is drawn");
      const { x: left, y: top, scale } = await view();
      return { x: box.x + left + x * scale, y: box.y + top + y * scale };
    },
  };
}

/** Drags with the mouse from one place of the picture to another. */
export async function drag(
  page: Page,
  canvas: StageCanvas,
  from: [number, number],
  to: [number, number],
): Promise<void> {
  const [start, end] = [await canvas.at(...from), await canvas.at(...to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}
