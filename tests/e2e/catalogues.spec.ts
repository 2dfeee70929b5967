import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { openPage } from "./support/open-page";
import { studioContext } from "./support/studio";

interface Entry {
  id: string;
  name: string;
  token: string;
  baseModel: string;
  usable: boolean;
}

/** Entries of the sandbox's ZhiQiTe, once its list is mirrored. */
async function entries(page: Page, kind: "models" | "loras", query = ""): Promise<Entry[]> {
  await expect
    .poll(
      async () => {
        const answer = await page.request.get(`/api/v1/catalog/${kind}?limit=1`);
        const { lists }: { lists: { state: string }[] } = await answer.json();
        return lists.map(({ state }) => state);
      },
      { timeout: 60_000 },
    )
    .toEqual(["fresh"]);
  const answer = await page.request.get(`/api/v1/catalog/${kind}?limit=200${query}`);
  const { items }: { items: Entry[] } = await answer.json();
  return items;
}

/** The first word of two Chinese characters among names. */
function chineseWord(found: readonly Entry[]): string {
  for (const { name } of found) {
    const [word] = /\p{Script=Han}{2}/u.exec(name) ?? [];
    if (word) return word;
  }
  throw new Error("no Chinese name");
}

const cells = (page: Page) => page.getByRole("gridcell");

test("LoRAs are found by a Chinese word, narrowed by base model, and the filter let go", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const all = await entries(page, "loras");
  const word = chineseWord(all);
  await openPage(page, "/catalogues?kind=loras");
  await expect(cells(page).first()).toBeVisible();
  await expect(page.locator("[role=gridcell] img").first()).toHaveJSProperty("complete", true);
  await expectAccessible(page);
  await page.getByRole("searchbox", { name: "Search LoRAs" }).fill(word);
  await expect
    .poll(async () => (await cells(page).allInnerTexts()).every((text) => text.includes(word)))
    .toBe(true);
  const chip = page.getByRole("group", { name: "Base model" }).getByRole("button").first();
  const base = ((await chip.textContent()) ?? "").replace(/[\d,]+$/, "");
  await chip.click();
  await expect(chip).toHaveAttribute("aria-pressed", "true");
  await expect
    .poll(async () => (await cells(page).allInnerTexts()).every((text) => text.includes(base)))
    .toBe(true);
  await page.getByRole("searchbox", { name: "Search LoRAs" }).fill("no such thing at all");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(cells(page).nth(5)).toBeVisible();
  await context.close();
});

test("arrows move between covers, Space shows one large, Escape comes back", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await entries(page, "models");
  await openPage(page, "/catalogues?kind=models");
  const cover = (index: number) => cells(page).nth(index).locator("button[data-asset]");
  await cover(0).focus();
  await page.keyboard.press("ArrowRight");
  await expect(cover(1)).toBeFocused();
  await page.keyboard.press("Space");
  const large = page.getByRole("dialog");
  await expect(large.getByRole("img")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(large).toHaveCount(0);
  await expect(cover(1)).toBeFocused();
  await context.close();
});

test("a LoRA is kept as a favourite and goes into the prompt of text to image", async ({ browser }, {
  retry,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const lora = (await entries(page, "loras", "&usable=true")).at(-1 - retry);
  if (!lora) throw new Error("no usable LoRA");
  await openPage(page, "/catalogues?kind=loras");
  await page.getByRole("searchbox", { name: "Search LoRAs" }).fill(lora.token);
  await expect(cells(page)).toHaveCount(1);
  const details = page.getByRole("complementary", { name: "Details" });
  await expect(details.getByRole("heading", { name: lora.name })).toBeVisible();
  await details.getByRole("button", { name: "Add to favourites" }).click();
  await page.getByRole("searchbox", { name: "Search LoRAs" }).fill("");
  await page.getByRole("radio", { name: "Favourites" }).click();
  await cells(page).filter({ hasText: lora.name }).locator("button[data-asset]").click();
  await expect(details.getByRole("heading", { name: lora.name })).toBeVisible();
  await details.getByRole("link", { name: "Use in text to image" }).click();
  await expect(page).toHaveURL(/create\/text-to-image/);
  await expect(page.getByRole("textbox", { name: "Prompt", exact: true })).toHaveValue(
    new RegExp(`<lora:${lora.token}:0\\.8>`),
  );
  await page.goto("/catalogues?kind=loras");
  await page.getByRole("radio", { name: "Recent" }).click();
  await expect(cells(page).filter({ hasText: lora.name })).toBeVisible();
  await context.close();
});

test("what cannot be used is shown with its reason and not to be chosen", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const [broken] = await entries(page, "loras", "&usable=false");
  if (!broken) throw new Error("every LoRA is usable");
  await openPage(page, "/catalogues?kind=loras");
  await page.getByRole("searchbox", { name: "Search LoRAs" }).fill(broken.token);
  await expect(cells(page)).toHaveCount(1);
  const details = page.getByRole("complementary", { name: "Details" });
  await expect(details.getByText(/cannot be used|still uploading/)).toBeVisible();
  await expect(details.getByRole("button", { name: "Use in text to image" })).toBeDisabled();
  await page.getByRole("switch", { name: "Ready to use" }).click();
  await expect(page.getByText("Nothing matches")).toBeVisible();
  await context.close();
});

test("a model is chosen for a form over the whole screen, by keyboard alone", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const [first, second] = await entries(page, "models", "&usable=true");
  if (!first || !second) throw new Error("too few models");
  await openPage(page, `/create/text-to-image?entry=models/zhiqite/${first.id}`);
  await page
    .getByRole("button", { name: new RegExp(escape(first.name)) })
    .first()
    .click();
  const picker = page.getByRole("dialog", { name: "Choose a model" });
  await expect(picker.getByRole("gridcell").first()).toBeVisible();
  await expectAccessible(page);
  await picker.getByRole("searchbox", { name: "Search models" }).fill(second.token);
  await expect(picker.getByRole("gridcell")).toHaveCount(1);
  await picker.locator("button[data-asset]").focus();
  await page.keyboard.press("Enter");
  await expect(picker).toHaveCount(0);
  await expect(page.getByRole("button", { name: new RegExp(escape(second.name)) }).first()).toBeVisible();
  await context.close();
});

test("on a phone an entry's details rise from the bottom", async ({ browser }) => {
  const context = await studioContext(browser, { width: 390, height: 844, locale: "zh-CN", theme: "dark" });
  const page = await context.newPage();
  await entries(page, "loras");
  await openPage(page, "/catalogues?kind=loras");
  await cells(page).first().locator("button[data-asset]").click();
  const details = page.getByRole("dialog", { name: "详细信息" });
  await expect(details.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(details).toHaveCount(0);
  await context.close();
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
