import { expect, test, type Locator, type Page } from "@playwright/test";
import { uploadPicture } from "./support/api";
import { expectAccessible } from "./support/accessibility";
import { photograph } from "./support/pictures";
import { controlSandbox } from "./support/sandbox";
import { baseUrl, studioContext } from "./support/studio";
import { openTool, runToEnd, selectedJob } from "./support/tool-page";

const stageOf = (page: Page) => page.getByRole("region", { name: "Stage" });

async function chooseSuperapp(page: Page): Promise<void> {
  const control = page.getByRole("combobox", { name: "Engine" });
  if ((await control.innerText()).startsWith("Alibaba SuperApp")) return;
  await control.click();
  await page
    .getByRole("option", { name: /^Alibaba SuperApp/ })
    .first()
    .click();
}

async function give(page: Page, field: string, name: string): Promise<void> {
  const stored = page.getByLabel("Settings").locator('img[src*="/api/v1/assets/"]');
  const before = await stored.count();
  await page.getByLabel(`File for ${field}`).setInputFiles(await photograph(name));
  await expect(stored).toHaveCount(before + 1);
}

const timeOf = (video: Locator) => video.evaluate((element: HTMLVideoElement) => element.currentTime);
const isPaused = (video: Locator) => video.evaluate((element: HTMLVideoElement) => element.paused);

// Who asks for little motion starts videos by hand.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

test("a designer sets a picture in motion, watches it and keeps a frame of it", async ({ browser }) => {
  test.slow();
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "image-to-video");
  await give(page, "First frame", "walk");
  await page.getByRole("textbox", { name: "What happens" }).fill("A person walks towards us");
  await runToEnd(page);

  const video = stageOf(page).locator("video");
  await expect(video).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => timeOf(video)).toBeGreaterThan(0.1);
  expect(await video.evaluate((element: HTMLVideoElement) => [element.muted, element.loop])).toEqual([
    true,
    true,
  ]);
  await page.getByRole("textbox", { name: "What happens" }).blur();
  await page.keyboard.press("k");
  await expect.poll(() => isPaused(video)).toBe(true);
  const before = await timeOf(video);
  await page.keyboard.press(".");
  await expect.poll(() => timeOf(video)).toBeGreaterThan(before);
  await expectAccessible(page);

  const address = await video.getAttribute("src");
  const part = await page.request.get(address ?? "", { headers: { Range: "bytes=0-99" } });
  expect([part.status(), part.headers()["content-type"]]).toEqual([206, "video/mp4"]);

  await page.getByRole("button", { name: "Keep this frame as a picture" }).click();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByRole("dialog").locator("img").first()).toBeVisible();
  await context.close();
});

test("a video plays in the gallery while the pointer rests on it, and large when it is opened", async ({
  browser,
}) => {
  test.slow();
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "image-to-video");
  const inputImage = await uploadPicture(page, await photograph("sea"));
  const data = { capability: "superapp.image2video", input: { inputText: "Waves", inputImage } };
  const { id } = await (await page.request.post("/api/v1/jobs", { data })).json();
  const jobNow = async () => (await page.request.get(`/api/v1/jobs/${id}`)).json();
  await expect.poll(async () => (await jobNow()).status, { timeout: 60_000 }).toBe("succeeded");
  const { outputs } = await jobNow();

  await page.goto("/gallery?kind=video");
  const tile = page.locator(`[data-asset="${outputs[0].id}"]`);
  await expect(tile.locator("img")).toBeVisible();
  await expect(page.getByText("0:03").first()).toBeVisible();
  await tile.hover();
  await expect(tile.locator("video")).toBeAttached();
  await page.mouse.move(0, 0);
  await expect(tile.locator("video")).toHaveCount(0);
  await tile.click();
  await expect(page.getByRole("dialog").getByRole("group", { name: "Video controls" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Compare/ })).toHaveCount(0);
  await context.close();
});

test("a designer dresses a person, and the seed the studio drew is written down", async ({ browser }) => {
  test.slow();
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "try-on");
  await chooseSuperapp(page);
  await give(page, "Person", "person");
  await give(page, "Garment", "garment");
  await page.getByRole("radio", { name: "Whole outfit" }).click();
  await runToEnd(page);
  await expect(stageOf(page).locator("img").first()).toBeVisible({ timeout: 60_000 });
  expect((await selectedJob(page)).adjustments).toContainEqual(
    expect.objectContaining({ path: "seed", change: "drawn", to: expect.any(Number) }),
  );
  await context.close();
});

test("a lost answer is told as what it is, and a person decides", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const words = `A quay in fog ${Date.now()}`;
  await controlSandbox(baseUrl(), { faults: [{ vendor: "superapp", kind: "drop_after", prompt: words }] });
  await openTool(page, "text-to-image");
  await chooseSuperapp(page);
  await page.getByRole("textbox", { name: "Prompt" }).fill(words);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("option", { selected: true })).toHaveAccessibleName(/Unclear|Uncertain/i, {
    timeout: 30_000,
  });
  const { items } = await (await page.request.get(`/api/v1/jobs?q=${encodeURIComponent(words)}`)).json();
  expect(items).toMatchObject([{ status: "uncertain", usage: { submits: 1 } }]);
  await context.close();
});
