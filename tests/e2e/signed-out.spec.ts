import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { openPage } from "./support/open-page";
import { secondPerson } from "./support/second-person";
import { baseUrl, studioContext } from "./support/studio";

test("a page whose session was ended elsewhere says so, shows nothing any more and asks for nothing", async ({
  browser,
}) => {
  const administrator = await studioContext(browser);
  const adminPage = await administrator.newPage();
  await openPage(adminPage, "/admin/people");
  const context = await secondPerson(browser, adminPage);
  const page = await context.newPage();
  await openPage(page, "/create/text-to-image");
  await page.getByLabel("Prompt", { exact: true }).fill("a lighthouse at dusk");
  const { id }: { id: string } = await (await page.request.get("/api/v1/me")).json();
  // The draft settles before the session ends.
  await expect
    .poll(() => page.evaluate(() => Object.values({ ...localStorage }).join()))
    .toContain("a lighthouse at dusk");

  const ended = await adminPage.request.delete(`/api/v1/admin/people/${id}/sessions`, {
    headers: { origin: baseUrl() },
  });
  expect(ended.status()).toBe(204);
  const dialog = page.getByRole("alertdialog", { name: "You have been signed out" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.mouse.click(5, 5);
  await expect(dialog).toBeVisible();
  // Nothing of the page shines through where it stood.
  expect(await page.evaluate(() => document.elementFromPoint(40, 400)?.closest("#main, nav"))).toBeNull();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.waitForTimeout(5_000);
  expect(asked.filter((url) => url.includes("/api/"))).toEqual([]);

  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fcreate%2Ftext-to-image/);
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  const { email } = await (
    await adminPage.request.get(`/api/v1/admin/people?q=second`)
  )
    .json()
    .then(
      ({ items }: { items: { id: string; email: string }[] }) =>
        items.find((one) => one.id === id) ?? { email: "" },
    );
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("a password of my own");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByLabel("Prompt", { exact: true })).toHaveValue("a lighthouse at dusk");
  await context.close();
  await administrator.close();
});

test("a page that only lost its network is not signed out", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/gallery");
  await context.setOffline(true);
  await page.waitForTimeout(3_000);
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await context.close();
});
