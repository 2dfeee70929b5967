import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { runJob } from "./support/api";
import { openPage } from "./support/open-page";
import { seededPerson } from "./support/seeded-person";

const PICTURES = 3_000;
const tiles = (page: Page) => page.getByRole("gridcell");
const scrubber = (page: Page) => page.getByRole("slider", { name: "Months" });
/** The picture nearest below the middle of the screen, and where it stands. */
const looked = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("[data-asset]")];
    const frames = all.map((tile) => ({ id: tile.dataset.asset, top: tile.getBoundingClientRect().top }));
    return frames.find(({ top }) => top > 300);
  });
/** Of all tiles drawn, the one in the middle by height: single rows are higher or lower to fill the width. */
const usualHeight = (page: Page) =>
  tiles(page).evaluateAll((all) => {
    const heights = all.map((tile) => tile.getBoundingClientRect().height).sort((a, b) => a - b);
    return heights[Math.floor(heights.length / 2)] ?? 0;
  });
const topOf = (page: Page, id: string | undefined) =>
  page.locator(`[data-asset="${id}"]`).evaluate((tile) => tile.getBoundingClientRect().top);

// One person's thousands of pictures serve both tests.
test.describe.configure({ mode: "default" });
let context: BrowserContext;
test.beforeAll(async ({ browser }) => {
  ({ context } = await seededPerson(browser, PICTURES));
});
test.afterAll(() => context.close());

test("thousands of pictures are browsed by day, month, date and key, with a part of them in the page", async () => {
  const page = await context.newPage();

  // The months are in the page as it is sent, before any picture is asked for.
  const html = await (await page.request.get("/gallery")).text();
  expect(html).toMatch(/aria-valuetext="[A-Z][a-z]+ 20\d\d · [\d,]+"/);

  await openPage(page, "/gallery");
  await expect(tiles(page).first()).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole("heading", { level: 2 }).filter({ hasText: /\d/ }).first()).toBeVisible();
  const { headings, counted } = await daysOf(page);
  expect(counted).toBeGreaterThanOrEqual(PICTURES);
  await expect(page.getByRole("rowheader").first()).toContainText(String(headings[0]?.count));

  // Each tile shows a thumbnail of its size, which browsers keep for ever.
  const image = page.locator("[data-asset] img").first();
  await expect(image).toHaveAttribute("src", /\?w=(256|512)$/);
  const kept = await page.request.get((await image.getAttribute("src")) ?? "");
  expect(kept.headers()["cache-control"]).toContain("immutable");
  await expect(page.locator("[data-asset]").first()).toHaveCSS("background-image", /data:image\/webp/);

  // A click on the scrubber goes anywhere at once; few pictures are in the page wherever that is.
  const track = await scrubber(page).boundingBox();
  if (!track) throw new Error("there is no scrubber");
  for (const part of [0.5, 0.9, 0.2]) {
    await page.mouse.click(track.x + 20, track.y + track.height * part);
    const month = headings[monthIndex(headings, part)]?.day.slice(0, 4) ?? "";
    await expect(scrubber(page)).toHaveAttribute("aria-valuetext", new RegExp(month));
    await expect(tiles(page).first()).toBeVisible();
    expect(await page.locator("img").count()).toBeLessThanOrEqual(400);
  }
  await scrubber(page).focus();
  await page.keyboard.press("Home");
  await expect(scrubber(page)).toHaveAttribute("aria-valuenow", "0");
  await page.keyboard.press("ArrowDown");
  await expect(scrubber(page)).toHaveAttribute("aria-valuenow", "1");

  // A date that has no pictures leads to those before it.
  const wanted = headings[Math.floor(headings.length / 2)];
  await page.getByRole("button", { name: "Go to a date" }).click();
  await page
    .getByRole("dialog", { name: "Go to a date" })
    .locator("input")
    .fill(wanted?.day ?? "");
  await expect(page.getByRole("rowheader").filter({ hasText: dayName(wanted?.day) })).toBeInViewport();

  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  // Keys: ends, arrows over rows and days, and large with Space.
  await tiles(page).first().locator("[data-asset]").focus();
  await page.keyboard.press("End");
  await expect(scrubber(page)).toHaveAttribute("aria-valuetext", new RegExp(monthName(headings.at(-1)?.day)));
  await expect(page.locator("[data-asset]:focus")).toBeInViewport();
  await page.keyboard.press("Home");
  await expect(page.locator("[data-asset]:focus")).toBeInViewport();
  const first = await page.evaluate(() => document.activeElement?.getAttribute("data-asset"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(`[data-asset="${first}"]`)).not.toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/open=/);
  await expect(page.getByRole("dialog", { name: "Picture viewer" })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  // Three sizes, which this browser remembers.
  const medium = await usualHeight(page);
  await page.getByRole("radio", { name: "Large" }).check({ force: true });
  await expect.poll(() => usualHeight(page)).toBeGreaterThan(medium * 1.2);
  await page.getByRole("radio", { name: "Small" }).check({ force: true });
  await page.reload();
  await expect(tiles(page).first()).toBeVisible();
  await expect.poll(() => usualHeight(page)).toBeLessThan(medium);
  expect(await page.locator("img").count()).toBeLessThanOrEqual(400);
  await page.close();
});

test("a run's pictures come at the top, and nothing that is looked at moves", async () => {
  const page = await context.newPage();
  await openPage(page, "/gallery");
  await expect(tiles(page).first()).toBeVisible();
  const place = () =>
    page.evaluate(() => document.querySelector("[role=grid]")?.parentElement?.scrollTop ?? 0);
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 1_700);
  await expect.poll(place).toBe(1_700);
  await expect.poll(async () => (await looked(page))?.id).toBeTruthy();
  const before = await looked(page);

  await runJob(page, "lingtu.text2img", { prompt: "a lighthouse by the sea" });
  const added = page.getByRole("button", { name: /new picture/ });
  await expect(added).toBeVisible();
  expect(await topOf(page, before?.id)).toBeCloseTo(before?.top ?? 0, 0);

  await added.click();
  await expect(added).toHaveCount(0);
  await expect.poll(place).toBe(0);
  await expect(page.getByRole("rowheader").first()).toBeInViewport();

  // Who looks at the top sees them come.
  const first = await page.locator("[data-asset]").first().getAttribute("data-asset");
  await runJob(page, "lingtu.text2img", { prompt: "a lighthouse at night" });
  await expect(page.locator("[data-asset]").first()).not.toHaveAttribute("data-asset", first ?? "");
  await expect(page.locator(`[data-asset="${first}"]`)).toBeInViewport();
  await page.close();
});

interface Day {
  day: string;
  count: number;
}

async function daysOf(page: Page): Promise<{ headings: Day[]; counted: number }> {
  const { items }: { items: Day[] } = await (
    await page.request.get("/api/v1/assets/days?zone=Asia/Shanghai")
  ).json();
  return { headings: items, counted: items.reduce((sum, { count }) => sum + count, 0) };
}

/** The day that so much of all pictures lies before. */
function monthIndex(days: readonly Day[], part: number): number {
  const total = days.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return days.findIndex(({ count }) => (before += count) > total * part);
}

const date = (day = "") => new Date(`${day}T00:00:00Z`);
const dayName = (day?: string) =>
  date(day).toLocaleDateString("en", { month: "long", day: "numeric", timeZone: "UTC" });
const monthName = (day?: string) =>
  date(day).toLocaleDateString("en", { month: "long", year: "numeric", timeZone: "UTC" });
