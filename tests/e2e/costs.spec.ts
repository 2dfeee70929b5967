import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { runJob } from "./support/api";
import { openPage } from "./support/open-page";
import { studioContext } from "./support/studio";

test("a price is entered, stands on the run button with what it depends on, and is ended again", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/admin/costs");
  const set = page.getByRole("button", { name: "Set the price of Art word · LingTu" });
  const enter = async (unit: string, amount: string) => {
    await set.click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(unit, { exact: true }).click();
    await dialog.getByRole("textbox", { name: "Price" }).fill(amount);
    await dialog.getByRole("button", { name: "Save" }).click();
    return dialog;
  };
  const wrong = await enter("result", "a lot");
  await expect(wrong.getByRole("textbox", { name: "Price" })).toHaveAttribute("aria-invalid", "true");
  await wrong.getByRole("textbox", { name: "Price" }).fill("0.25");
  await wrong.getByRole("button", { name: "Save" }).click();
  await expect(wrong.getByText("holds", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");

  await openPage(page, "/create/art-word");
  const run = page.getByRole("button", { name: /¥1\.00/ });
  await expect(run).toBeVisible();
  await expect(page.getByText("4 × ¥0.25 per result")).toBeVisible();
  await page.getByRole("radio", { name: "2", exact: true }).check({ force: true });
  await expect(page.getByRole("button", { name: /¥0\.50/ })).toBeVisible();

  // A try before this one may have spent something.
  const before = await spentOn(page, /Art word · LingTu/);
  const job = await runJob(page, "lingtu.artWord", { prompt: "EASEL", num: 1 });
  expect(job.status).toBe("succeeded");
  expect(await spentOn(page, /Art word · LingTu/)).toBeCloseTo(before + 0.25);

  await openPage(page, "/admin/costs");
  await (
    await enter("result", "")
  )
    .getByText(/no price/i)
    .first()
    .waitFor();
  await context.close();
});

/** What the page of usage says was spent on a capability, in yuan. */
async function spentOn(page: Page, capability: RegExp): Promise<number> {
  await openPage(page, "/admin/usage");
  const [row = ""] = await page.getByRole("row", { name: capability }).allTextContents();
  return Number(/¥([\d.]+)/.exec(row)?.[1] ?? 0);
}

test("a budget is made, changed and removed", async ({ browser }) => {
  const context = await studioContext(browser, { width: 390, height: 844, touch: true });
  const page = await context.newPage();
  await openPage(page, "/admin/costs");
  await page.getByRole("button", { name: "Add a budget" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Limit" }).fill("1000000");
  await dialog.getByRole("switch").click();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("of ¥1,000,000.00")).toBeVisible();
  await page.getByRole("button", { name: "Change the budget “The whole studio, a month”" }).click();
  await dialog.getByRole("textbox", { name: "Limit" }).fill("2000000");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("of ¥2,000,000.00")).toBeVisible();
  await openPage(page, "/account/usage");
  await expect(page.getByText("The whole studio")).toBeVisible();
  await expect(page.getByText("¥2,000,000.00")).toHaveCount(0);
  await openPage(page, "/admin/costs");
  await page.getByRole("button", { name: "Remove: The whole studio, a month" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("No budgets yet")).toBeVisible();
  await context.close();
});

test("usage can be read in both languages and themes, and saved as a file", async ({ browser }) => {
  for (const look of [
    { locale: "en", theme: "dark" },
    { locale: "zh-CN", theme: "light", width: 390, height: 844 },
  ] as const) {
    const context = await studioContext(browser, look);
    const page = await context.newPage();
    for (const path of ["/admin/usage", "/admin/usage?from=2020-01-01&to=2020-01-31", "/account/usage"]) {
      await openPage(page, path);
      await expectAccessible(page);
    }
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: look.locale === "en" ? "Export CSV" : "导出 CSV" }).click();
    expect((await download).suggestedFilename()).toMatch(/^easel-usage-.*\.csv$/);
    await context.close();
  }
});
