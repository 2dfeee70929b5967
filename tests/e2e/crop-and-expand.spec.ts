import { expect, test, type Page } from "@playwright/test";
import sharp from "sharp";
import { expectAccessible } from "./support/accessibility";
import { uploadPicture } from "./support/api";
import { scene } from "./support/pictures";
import { drag, findCanvas } from "./support/stage-canvas";
import { studioContext } from "./support/studio";
import { openTool, runToEnd, selectedJob } from "./support/tool-page";

/** Four quarters of 100 × 60 pixels: red, green, blue, white. */
async function quarters() {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="120"><rect width="100" height="60" fill="#f00"/>
    <rect x="100" width="100" height="60" fill="#0f0"/><rect y="60" width="100" height="60" fill="#00f"/>
    <rect x="100" y="60" width="100" height="60" fill="#fff"/></svg>`;
  const buffer = await sharp(Buffer.from(svg)).png().toBuffer();
  return { name: "quarters.png", mimeType: "image/png", buffer };
}
async function heldPicture(page: Page) {
  const src = await page.locator('[data-field="image"] img').getAttribute("src");
  const bytes = await (await page.request.get((src ?? "").replace(/\?.*/, ""))).body();
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  return { width: info.width, height: info.height, at };
}

test("a picture is cropped and turned before it is uploaded, pixel by pixel", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "line-art");
  await page.getByRole("button", { name: "Crop before a picture goes in" }).click();
  let uploads = 0;
  page.on("request", (request) => {
    if (request.method() === "POST" && new URL(request.url()).pathname === "/api/v1/assets") uploads += 1;
  });
  await page.getByLabel("File for Picture").setInputFiles(await quarters());
  const crop = await findCanvas(page, "Crop");
  expect(uploads).toBe(0);
  const numbers = page.getByRole("group", { name: "Place and size of the crop" });
  // From the right side inwards, then a quarter turn: the red and blue half, blue on the left.
  await drag(page, crop, [200, 60], [100, 60]);
  await expect(numbers.getByLabel("Width, pixels")).toHaveValue("100");
  await page.getByRole("button", { name: "Turn right" }).click();
  await expect(numbers.getByLabel("Width, pixels")).toHaveValue("120");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Use crop" }).click();
  await expect(page.locator('[data-field="image"]')).toContainText("120 × 100");
  expect(uploads).toBe(1);
  const { width, height, at } = await heldPicture(page);
  expect([width, height]).toEqual([120, 100]);
  expect([at(0, 0), at(59, 99), at(60, 0), at(119, 99)]).toEqual([
    [0, 0, 255],
    [0, 0, 255],
    [255, 0, 0],
    [255, 0, 0],
  ]);

  // A picture that is there already is cropped by keys alone, in a fixed shape.
  await page.getByRole("button", { name: "Crop Picture" }).focus();
  await page.keyboard.press("Enter");
  const again = await findCanvas(page, "Crop");
  await page.getByRole("radio", { name: "1:1" }).click();
  await again.canvas.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Alt+Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(numbers.getByLabel("Width, pixels")).toHaveValue("70");
  await expect(numbers.getByLabel("From the left, pixels")).toHaveValue("20");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-field="image"]')).toContainText("70 × 70");
  await context.close();
});

test("the frame round a picture and the form's factor and ratio follow each other", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const id = await uploadPicture(page, await scene());
  await page.goto(`/create/outpaint?image=${id}`);
  const frame = await findCanvas(page, "Frame round the picture");
  const factor = page.locator('[data-field="scale"] input').first();
  await expect(factor).toHaveValue("1.5");
  // The frame's corner lies a quarter of the picture outside of it.
  await drag(page, frame, [750, 625], [900, 700]);
  await expect(factor).toHaveValue("2");
  await expect(page.getByText("1200 × 1000 px")).toBeVisible();
  await factor.fill("1.2");
  await expect(page.getByText("720 × 600 px")).toBeVisible();
  await factor.fill("1");
  await expect(page.getByText("The factor has to be over 1.")).toBeVisible();
  await factor.fill("1.2");

  // A side: only one direction grows, and near a usual ratio that is taken.
  await drag(page, frame, [660, 250], [742, 250]);
  const ratio = page.locator('[data-field="ar"]');
  await expect(ratio.getByRole("radio", { name: "16:9" })).toBeChecked();
  await frame.canvas.focus();
  await page.keyboard.press("ArrowRight");
  await expect(ratio.getByLabel("Width part")).toHaveValue("89");
  await expect(ratio.getByLabel("Height part")).toHaveValue("50");
  await expect(page.getByText("890 × 500 px")).toBeVisible();
  await ratio.getByLabel("Width part").fill("6");
  await ratio.getByLabel("Height part").fill("5");
  await expect(page.getByText("nothing would be added", { exact: false })).toBeVisible();
  await ratio.getByLabel("Width part").fill("2");
  await ratio.getByLabel("Height part").fill("1");
  await expectAccessible(page);
  await runToEnd(page);
  const job = await selectedJob(page);
  expect(job).toMatchObject({
    input: { type: 2, ar: "2:1" },
    outputs: [{ width: 1000, height: 500 }],
  });
  expect(job.input.scale).toBeUndefined();
  await context.close();
});

test("the shape of what will be made is drawn true before a word is written", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "text-to-image");
  for (const [choice, ratio] of [
    ["16:9", 16 / 9],
    ["2:3", 2 / 3],
  ] as const) {
    await page.getByRole("radio", { name: choice, exact: true }).click();
    const shape = page.getByRole("img", { name: /times as wide as high/ });
    await expect(shape).toContainText(choice);
    await expect
      .poll(async () => {
        const box = await shape.boundingBox();
        return box ? Math.abs(box.width / box.height - ratio) : 1;
      })
      .toBeLessThan(0.02);
  }
  await context.close();
});
