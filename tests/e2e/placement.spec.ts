import { expect, test, type Page } from "@playwright/test";
import sharp from "sharp";
import { expectAccessible } from "./support/accessibility";
import { uploadPicture } from "./support/api";
import { touch } from "./support/painter";
import { photograph, product, scene } from "./support/pictures";
import { drag, findCanvas } from "./support/stage-canvas";
import { studioContext } from "./support/studio";
import { runToEnd, selectedJob } from "./support/tool-page";

const field = (page: Page, path: string) => page.locator(`[data-field="${path}"] input`).first();
const numberIn = async (page: Page, path: string) => Number(await field(page, path).inputValue());
const boxIn = async (page: Page) => {
  const [x, y, width, height] = await Promise.all(
    ["goods.x", "goods.y", "goods.width", "goods.height"].map((path) => numberIn(page, path)),
  );
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
};

async function openPlacement(page: Page, goods?: string) {
  const productId = goods ?? (await uploadPicture(page, await product()));
  const background = await uploadPicture(page, await scene());
  await page.goto(`/create/product-background?product=${productId}&background=${background}`);
  const canvas = await findCanvas(page, "Product placement");
  await page.getByRole("button", { name: /^More settings/ }).click();
  await expect.poll(() => numberIn(page, "goods.width")).toBeGreaterThan(0);
  return canvas;
}

/** The picture in the product's field, as it is stored. */
async function productPixels(page: Page) {
  const src = await page.locator('[data-field="goods.url"] img').getAttribute("src");
  const bytes = await (await page.request.get((src ?? "").replace(/\?.*/, ""))).body();
  return sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}

test("drawing, typed numbers and keys move the same product, which snaps and keeps its shape", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const canvas = await openPlacement(page);
  const first = await boxIn(page);
  expect(first.width / first.height).toBeCloseTo(300 / 500, 2);
  expect(Math.abs(first.x * 2 + first.width - 1024)).toBeLessThanOrEqual(1);
  expect(Math.abs(first.y * 2 + first.height - 1024)).toBeLessThanOrEqual(1);
  await expectAccessible(page);

  const middle: [number, number] = [512, 512];
  await drag(page, canvas, middle, [512 - 140, 512 - 60]);
  const away = await boxIn(page);
  expect(first.x - away.x).toBeGreaterThan(120);
  // Within a few pixels of the middle it snaps onto it, both ways.
  await drag(page, canvas, [512 - 140, 512 - 60], [514, 511]);
  expect(await boxIn(page)).toEqual(first);

  const corner: [number, number] = [first.x + first.width, first.y + first.height];
  await drag(page, canvas, corner, [corner[0] - 90, corner[1] - 150]);
  const small = await boxIn(page);
  expect(small.width).toBeLessThan(first.width - 40);
  expect(Math.abs(small.width - small.height * 0.6)).toBeLessThanOrEqual(1);
  expect([small.x, small.y]).toEqual([first.x, first.y]);

  const numbers = page.getByRole("group", { name: "Place and size of the product" });
  await numbers.getByLabel("Width, pixels").fill("300");
  await numbers.getByLabel("From the left, pixels").fill("17");
  expect(await boxIn(page)).toEqual({ ...small, x: 17, width: 300, height: 500 });
  await field(page, "goods.y").fill("44");
  await expect(numbers.getByLabel("From the top, pixels")).toHaveValue("44");

  await canvas.canvas.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  expect(await boxIn(page)).toEqual({ x: 18, y: 54, width: 300, height: 500 });
  await page.keyboard.press("Alt+Shift+ArrowRight");
  expect(await boxIn(page)).toEqual({ x: 18, y: 54, width: 310, height: 517 });
  await page.getByRole("button", { name: "Original shape, in the middle" }).click();
  expect(await boxIn(page)).toEqual(first);

  await page.getByRole("combobox", { name: "Result size" }).click();
  await page.getByRole("option", { name: /1280 × 720/ }).click();
  await expect.poll(() => numberIn(page, "width")).toBe(1280);
  const carried = await boxIn(page);
  expect(Math.abs(carried.x * 2 + carried.width - 1280)).toBeLessThanOrEqual(1);
  expect(carried.y + carried.height).toBeLessThanOrEqual(720);
  await context.close();
});

test("a product is trimmed and mirrored on the spot, and what is shown is what a run sends", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const half = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect x="100" y="50" width="100" height="200" fill="#f00"/>
     <rect x="200" y="50" width="100" height="200" fill="#00f"/></svg>`,
  );
  const file = { name: "half.png", mimeType: "image/png", buffer: await sharp(half).png().toBuffer() };
  await openPlacement(page, await uploadPicture(page, file));
  await page
    .getByRole("group", { name: "Place and size of the product" })
    .getByLabel("Width, pixels")
    .fill("400");
  const whole = await boxIn(page);
  await page.getByRole("button", { name: "Trim" }).click();
  await expect
    .poll(() => boxIn(page))
    .toEqual({ x: whole.x + 100, y: whole.y + 50, width: 200, height: 200 });
  await expect(page.getByRole("button", { name: "Trim" })).toHaveCount(0);

  await page.getByRole("button", { name: "Mirror from side to side" }).click();
  await expect
    .poll(async () => {
      const { data, info } = await productPixels(page);
      return [info.width, info.height, ...data.subarray(0, 4), ...data.subarray(-4)];
    })
    .toEqual([200, 200, 0, 0, 255, 255, 255, 0, 0, 255]);
  const box = await boxIn(page);
  expect(box).toEqual({ x: whole.x + 100, y: whole.y + 50, width: 200, height: 200 });

  await page.getByRole("button", { name: "What the vendor gets" }).click();
  const preview = page.getByRole("dialog", { name: "What the vendor gets" });
  await expect(preview.getByText(`200 × 200 at ${box.x}, ${box.y} on the canvas`)).toBeVisible();
  await expect(preview.getByText("1024 × 1024 px · PNG", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await runToEnd(page);
  const job = await selectedJob(page);
  expect(job).toMatchObject({
    input: { width: 1024, height: 1024, goods: box },
    usage: { submits: 1 },
  });
  const ledger = await (await page.request.get(`/sandbox/ledger?requestId=${job.id}`)).json();
  expect(ledger.items).toMatchObject([{ charged: 1, refused: 0 }]);
  await context.close();
});

test("a product with a background is cut out by a run that says what it costs", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const goods = await uploadPicture(page, await photograph(`goods-${Math.random()}`));
  await openPlacement(page, goods);
  const before = await boxIn(page);
  await expect(page.getByText(/^One call to/).first()).toBeVisible();
  await page.getByRole("button", { name: "Cut out now" }).first().click();
  await expect(page.getByRole("button", { name: "Cut out now" })).toHaveCount(0, { timeout: 60_000 });
  const { data } = await productPixels(page);
  expect(data[3]).toBe(0);
  expect(await boxIn(page)).toEqual(before);
  await context.close();
});

test("a finger places the product and picks a part of the background on a phone", async ({ browser }) => {
  const context = await studioContext(browser, { width: 390, height: 844 });
  const page = await context.newPage();
  const goods = await uploadPicture(page, await product());
  const background = await uploadPicture(page, await scene());
  await page.goto(`/create/product-background?product=${goods}&background=${background}`);
  const canvas = await findCanvas(page, "Product placement");
  const x = page.getByLabel("From the left, pixels");
  await expect(x).toHaveValue("328");
  const client = await context.newCDPSession(page);
  const [from, to] = [await canvas.at(512, 512), await canvas.at(412, 512)];
  const between = { x: (from.x + to.x) / 2, y: from.y };
  await touch(client, [[from], [between], [to], []]);
  await expect.poll(async () => Number(await x.inputValue())).toBeLessThan(260);

  await page.getByRole("button", { name: "Choose the part of the background" }).click();
  const crop = await findCanvas(page, "Crop");
  await expect(page.getByRole("radio", { name: "Result’s shape" })).toBeChecked();
  const numbers = page.getByRole("group", { name: "Place and size of the crop" });
  await expect(numbers.getByLabel("From the left, pixels")).toHaveValue("50");
  const [grab, drop] = [await crop.at(300, 250), await crop.at(500, 250)];
  await touch(client, [[grab], [{ x: (grab.x + drop.x) / 2, y: grab.y }], [drop], []]);
  await expect(numbers.getByLabel("From the left, pixels")).toHaveValue("100");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Use crop" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "Show settings" }).click();
  await expect(page.locator('[data-field="background.url"]')).toContainText("500 × 500");
  await context.close();
});
