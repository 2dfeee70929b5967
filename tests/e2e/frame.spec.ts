import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { openPage } from "./support/open-page";
import { studioContext } from "./support/studio";

const PAGES = [
  "/",
  "/account",
  "/admin/providers",
  "/admin/people",
  "/admin/style-codes",
  "/admin/system",
  "/no/such/page",
];

for (const theme of ["light", "dark"] as const) {
  for (const [locale, width] of [
    ["en", 1440],
    ["zh-CN", 390],
  ] as const) {
    test(`every page of the frame is accessible and fits: ${theme}, ${locale}, ${width} px`, async ({
      browser,
    }) => {
      test.slow();
      const context = await studioContext(browser, { theme, locale, width });
      const page = await context.newPage();
      for (const path of PAGES) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          path,
        ).toBeLessThanOrEqual(0);
        await expectAccessible(page);
      }
      await context.close();
    });
  }
}

test("the palette finds a tool by its name in either language and opens it", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/");
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Search everything" });
  await expect(palette).toBeVisible();
  await page.keyboard.type("智能擦除");
  await expect(palette.getByRole("option", { name: /Remove object/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/create\/remove-object(\?|$)/);
  await context.close();
});

test("no shortcut acts while an input method composes", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/");
  const composing = { key: "?", bubbles: true, isComposing: true };
  await page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent("keydown", init)), composing);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Shift+?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await context.close();
});

test("a plain-key shortcut leaves typing alone", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/account");
  const name = page.getByLabel("Name", { exact: true });
  await name.click();
  await page.keyboard.type("?/");
  await expect(name).toHaveValue(/\?\/$/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await context.close();
});

test("the rail's search narrows the tools, and its width survives a reload without a flash", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/");
  const rail = page.getByRole("navigation", { name: "Tools and pages" });
  await rail.getByRole("searchbox").fill("抠图");
  await expect(rail.getByRole("link", { name: "Matting" })).toBeVisible();
  await expect(rail.getByRole("link", { name: "Upscale" })).toHaveCount(0);
  await rail.getByRole("button", { name: "Collapse to icons" }).click();
  const html = await (await page.request.get("/")).text();
  expect(html).toContain("w-[52px]");
  await page.reload();
  await expect(rail.getByRole("button", { name: "Show names" })).toBeVisible();
  await context.close();
});

test("language and theme change in place and stay", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openPage(page, "/account");
  await page.getByRole("main").getByRole("button", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveClass(/dark/);
  await page.getByRole("main").getByRole("button", { name: "中文" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("账户");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.locator("html")).toHaveClass(/dark/);
  await context.close();
});

test("on a phone the rail is a drawer and the main pages are at the bottom", async ({ browser }) => {
  const context = await studioContext(browser, { width: 390, height: 844 });
  const page = await context.newPage();
  await openPage(page, "/");
  await expect(page.getByRole("navigation", { name: "Main pages" })).toBeVisible();
  await page.getByRole("button", { name: "Tools", exact: true }).click();
  const drawer = page.getByRole("dialog", { name: "Tools and pages" });
  await expectAccessible(page);
  await drawer
    .getByRole("link", { name: "Account" })
    .or(drawer.getByRole("link", { name: "Gallery" }))
    .first()
    .click();
  await expect(page).toHaveURL(/\/gallery$/);
  await expect(drawer).toHaveCount(0);
  await context.close();
});

test("a page runs only scripts made for it, and says so anew each time", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  const nonces = [];
  for (const path of ["/", "/create/text-to-image"]) {
    const answer = await page.goto(path);
    const policy = (await answer?.headerValue("content-security-policy")) ?? "";
    const [, nonce] = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'/.exec(policy) ?? [];
    const scripts = (await answer?.text())?.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(2);
  expect(refused).toEqual([]);
  await context.close();
});
