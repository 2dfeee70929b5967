import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { openPage } from "./support/open-page";
import { seededPerson } from "./support/seeded-person";
import { studioContext } from "./support/studio";

const total = async (page: Page, query: string) => {
  const { items }: { items: { count: number }[] } = await (
    await page.request.get(`/api/v1/assets/days?zone=Asia/Shanghai&${query}`)
  ).json();
  return items.reduce((sum, { count }) => sum + count, 0);
};
/** What the gallery shows of each day adds up to the whole: the headings' counts where all of them are drawn. */
const shown = (page: Page) => page.getByRole("gridcell");
const filters = (page: Page) => page.getByRole("button", { name: "More filters" });

test("words and filters narrow the gallery, its months and its address, and can be kept under a name", async ({
  browser,
}) => {
  const { context, email, name } = await seededPerson(browser, 2_000);
  const page = await context.newPage();
  await openPage(page, "/gallery");
  await expect(shown(page).first()).toBeVisible();
  const months = page.getByRole("slider", { name: "Months" });
  const all = await months.getAttribute("aria-valuetext");

  // Two Chinese characters are a word.
  await page.getByRole("searchbox", { name: /Search prompts/ }).fill("橘猫");
  await expect(page).toHaveURL(/q=/);
  await expect(months).not.toHaveAttribute("aria-valuetext", all ?? "");
  expect(await total(page, "q=橘猫")).toBeGreaterThan(20);
  expect(await total(page, "q=橘猫")).toBeLessThan(2_000);

  await filters(page).click();
  const panel = page.getByRole("dialog", { name: "More filters" });
  await expect(panel).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole("combobox", { name: "Shape" }).click();
  await page.getByRole("option", { name: "Square" }).click();
  await expect(page).toHaveURL(/shape=square/);
  await panel.getByRole("combobox", { name: "Engine" }).click();
  await page.getByRole("option", { name: "Text to image · LingTu", exact: true }).click();
  await expect(page).toHaveURL(/capability=lingtu\.text2img/);
  await page.keyboard.press("Escape");
  const query = new URL(page.url()).search.slice(1);
  const found = await total(page, query);
  expect(found).toBeGreaterThan(0);

  // Kept, left, opened again, renamed, deleted.
  await page.getByRole("button", { name: "Saved searches" }).click();
  const searches = page.getByRole("dialog", { name: "Saved searches" });
  await searches.getByLabel("Name of this search").fill("Square cats");
  await searches.getByRole("button", { name: "Save" }).click();
  await expect(searches.getByRole("link", { name: "Square cats" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(page).toHaveURL(/\/gallery$/);
  await expect(months).toHaveAttribute("aria-valuetext", all ?? "");
  await expect(page.getByRole("searchbox", { name: /Search prompts/ })).toHaveValue("");
  await page.getByRole("button", { name: "Saved searches" }).click();
  await searches.getByRole("button", { name: "Rename Square cats" }).click();
  await searches.getByLabel("Name of this search").fill("Cats on end");
  await page.keyboard.press("Enter");
  await searches.getByRole("link", { name: "Cats on end" }).click();
  await expect(page).toHaveURL(/shape=square/);
  await expect(page.getByRole("searchbox", { name: /Search prompts/ })).toHaveValue("橘猫");
  await page.getByRole("button", { name: "Saved searches" }).click();
  await searches.getByRole("button", { name: "Delete Cats on end" }).click();
  await expect(searches.getByRole("link")).toHaveCount(0);
  await page.keyboard.press("Escape");

  // Days of the reader's own calendar, both included.
  const { items }: { items: { day: string; count: number }[] } = await (
    await page.request.get("/api/v1/assets/days?zone=Asia/Shanghai")
  ).json();
  const [day] = items.filter(({ count }) => count < 20);
  await page.goto(`/gallery?from=${day?.day}&to=${day?.day}`);
  await expect(shown(page)).toHaveCount(day?.count ?? -1);
  await page.goto("/gallery?q=nothing-has-this-name");
  await expect(page.getByText("No picture matches")).toBeVisible();

  // An administrator sees this person's pictures once the studio lets them.
  const admin = await studioContext(browser);
  const desk = await admin.newPage();
  await openPage(desk, "/admin/people");
  const policy = desk.getByRole("switch", { name: "Administrators see everybody’s pictures" });
  await policy.click();
  await expect(policy).toBeChecked();
  await openPage(desk, "/gallery");
  await filters(desk).click();
  await desk.getByRole("combobox", { name: "Person" }).click();
  await desk.getByRole("option", { name }).click();
  await expect(desk).toHaveURL(/person=/);
  await expect(shown(desk).first()).toBeVisible();
  await openPage(desk, "/admin/people");
  await expect(desk.getByText(email)).toBeVisible();
  await policy.click();
  await expect(policy).not.toBeChecked();
  await admin.close();
  await context.close();
});
