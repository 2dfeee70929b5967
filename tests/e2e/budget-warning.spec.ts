import { expect, test } from "@playwright/test";
import { openPage } from "./support/open-page";
import { secondPerson } from "./support/second-person";
import { studioContext } from "./support/studio";

test("the run button warns of a budget while it fills, and says before the click that a run no longer fits", async ({
  browser,
}) => {
  const administrator = await studioContext(browser);
  const adminPage = await administrator.newPage();
  await openPage(adminPage, "/admin/costs");
  const context = await secondPerson(browser, adminPage);
  const page = await context.newPage();
  const { id }: { id: string } = await (await page.request.get("/api/v1/me")).json();
  const admin = async (path: string, data: object) => {
    const answer = await adminPage.request.post(`/api/v1/admin/${path}`, { data });
    expect(answer.status()).toBe(201);
    return (await answer.json()).id as string;
  };
  await admin("prices", { capability: "lingtu.text2imgPro", unit: "run", amount: "0.16" });
  const budget = { scope: "person", userId: id, period: "day", limit: "0.40", warnPercent: 30, stops: true };
  const budgetId = await admin("budgets", budget);

  await openPage(page, "/create/text-to-image?engine=lingtu.text2imgPro");
  await page.getByLabel("Prompt", { exact: true }).fill("a lighthouse");
  const run = page.getByRole("button", { name: /¥0\.16/ });
  await run.click();
  await expect(page.getByRole("link", { name: "40 % of a budget is used" })).toBeVisible();
  await run.click();
  await expect(page.getByRole("link", { name: /Only ¥0\.08 of a budget is left/ })).toBeVisible();
  await run.click();
  await expect(page.getByRole("alert").filter({ hasText: "no longer fits into your budget" })).toBeVisible();

  await adminPage.request.delete(`/api/v1/admin/budgets/${budgetId}`);
  await admin("prices", { capability: "lingtu.text2imgPro", unit: "run", amount: null });
  await context.close();
  await administrator.close();
});

test("an engine that the address asks for in vain is named with the reason, until one is chosen", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/create/image-to-image?engine=nobody.nothing");
  const note = page.getByRole("status").filter({ hasText: "names an engine this tool does not have" });
  await expect(note).toBeVisible();
  await page.getByRole("combobox", { name: "Engine" }).click();
  await page.getByRole("option").last().click();
  await expect(note).toHaveCount(0);
  await context.close();
});
