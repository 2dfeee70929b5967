import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { uploadPicture } from "./support/api";
import { product, scene } from "./support/pictures";
import { studioContext } from "./support/studio";

const field = (page: Page, path: string) => page.locator(`[data-field="${path}"] input`).first();
const numberIn = async (page: Page, path: string) => Number(await field(page, path).inputValue());

async function openPlacement(page: Page): Promise<void> {
  const goods = await uploadPicture(page, await product());
  const background = await uploadPicture(page, await scene());
  await page.goto(`/create/product-background?product=${goods}&background=${background}`);
  await expect(page.getByRole("application", { name: "Product placement" })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: /^More settings/ }).click();
  await expect.poll(() => numberIn(page, "goods.width")).toBeGreaterThan(0);
}

test("a new product is placed in its own shape in the middle, and the numbers say so", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPlacement(page);
  const [x, y, width, height] = await Promise.all(
    ["goods.x", "goods.y", "goods.width", "goods.height"].map((path) => numberIn(page, path)),
  );
  expect((width ?? 0) / (height ?? 1)).toBeCloseTo(300 / 500, 1);
  expect((x ?? 0) * 2 + (width ?? 0)).toBeGreaterThanOrEqual((await numberIn(page, "width")) - 1);
  expect((y ?? 0) * 2 + (height ?? 0)).toBeGreaterThanOrEqual((await numberIn(page, "height")) - 1);
  await expectAccessible(page);
  await context.close();
});

test("dragging and arrow keys move the product and its numbers together", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPlacement(page);
  const canvas = page.getByRole("application", { name: "Product placement" });
  const box = await canvas.boundingBox();
  if (!box) throw new Error("no canvas");
  const before = await numberIn(page, "goods.x");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 90, y - 37, { steps: 10 });
  await page.mouse.up();
  await expect.poll(() => numberIn(page, "goods.x")).toBeLessThan(before - 40);
  const dragged = await numberIn(page, "goods.x");
  await canvas.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => numberIn(page, "goods.x")).toBe(dragged + 1);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => numberIn(page, "goods.x")).toBe(dragged + 11);
  await page.getByRole("button", { name: "Centre the product" }).click();
  await expect.poll(() => numberIn(page, "goods.x")).toBe(before);
  await context.close();
});

test("a preset changes the canvas and takes the product along", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPlacement(page);
  await page.getByRole("combobox", { name: "Result size" }).click();
  await page.getByRole("option", { name: /1280 × 720/ }).click();
  await expect.poll(() => numberIn(page, "width")).toBe(1280);
  await expect.poll(() => numberIn(page, "height")).toBe(720);
  expect((await numberIn(page, "goods.y")) + (await numberIn(page, "goods.height"))).toBeLessThanOrEqual(720);
  await context.close();
});
