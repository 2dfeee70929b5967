import { expect, test } from "@playwright/test";
import { scene } from "./support/pictures";
import { controlSandbox } from "./support/sandbox";
import { baseUrl, studioContext } from "./support/studio";
import { openTool, runToEnd } from "./support/tool-page";

test("a click answers with a placeholder of the result's shape, before the server has", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "art-word");
  await page.getByRole("textbox", { name: "Prompt" }).fill('"EASEL" carved in wood');
  await page.getByRole("radio", { name: "9:16" }).click();
  await expect(page.getByText(/1 call · 4 pictures/)).toBeVisible();
  const tiles = page.getByRole("option");
  const before = await tiles.count();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/create/art-word", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await page.keyboard.press("Control+Enter");
  await expect(tiles).toHaveCount(before + 4);
  const box = await tiles.first().boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(9 / 16, 1);
  letGo();
  await context.close();
});

test("a run turns into its picture by itself, without a reload", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const words = `A lantern ${Date.now()}`;
  await controlSandbox(baseUrl(), { faults: [{ kind: "hold_executing", prompt: words }] });
  await openTool(page, "text-to-image");
  let loads = 0;
  page.on("load", () => loads++);
  await page.getByRole("textbox", { name: "Prompt" }).fill(words);
  await page.keyboard.press("Control+Enter");
  const tile = page.getByRole("option", { selected: true });
  await expect(tile).toHaveAccessibleName(/Generating$/);
  const { items } = await (await page.request.get(`/api/v1/jobs?q=${encodeURIComponent(words)}`)).json();
  await controlSandbox(baseUrl(), { release: items[0].id });
  await expect(tile).toHaveAccessibleName(/Done$/);
  await expect(tile.locator("img")).toBeVisible();
  expect(loads).toBe(0);
  await context.close();
});

test("a run that waits at the vendor can be cancelled, and run again", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const words = `A paper boat ${Date.now()}`;
  await controlSandbox(baseUrl(), { faults: [{ kind: "hold_waiting", prompt: words }] });
  await openTool(page, "transparent-asset");
  await page.getByRole("textbox", { name: "Prompt" }).fill(words);
  await page.keyboard.press("Control+Enter");
  const tile = page.getByRole("option", { selected: true });
  await expect(tile).toHaveAccessibleName(/Waiting at the vendor$/);
  const stage = page.getByRole("region", { name: "Stage" });
  await stage.getByRole("button", { name: "Cancel", exact: true }).click();
  await expect(stage.getByText("Cancelled", { exact: true })).toBeVisible();
  await stage.getByRole("button", { name: "Run again" }).click();
  await expect(tile).toHaveAccessibleName(/Done$/, { timeout: 45_000 });
  await context.close();
});

test("the run chord runs from any control and never opens it", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "art-word");
  await page.getByRole("textbox", { name: "Prompt" }).fill('"TEA" in steam');
  await page.getByRole("combobox", { name: "Engine" }).focus();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("option", { selected: true })).toHaveAccessibleName(/^Result 1/);
  await expect(page.getByRole("combobox", { name: "Engine" })).toHaveAttribute("aria-expanded", "false");
  await context.close();
});

test("the queue lists every run, and the arrow keys go through the results", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "seamless-pattern");
  await page.getByRole("textbox", { name: "Prompt" }).fill("Two sails on white");
  await page.getByRole("radio", { name: "2", exact: true }).click();
  await runToEnd(page);
  await page.getByRole("option").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("option").nth(1)).toBeFocused();
  await expect(page.getByRole("option").nth(1)).toHaveAttribute("aria-selected", "true");
  await page.getByRole("button", { name: /Queue|running/ }).click();
  await expect(page.getByRole("dialog").getByText("Two sails on white").first()).toBeVisible();
  await context.close();
});

test("in Chinese a designer runs a tool from its form to a result", async ({ browser }) => {
  const context = await studioContext(browser, { locale: "zh-CN" });
  const page = await context.newPage();
  await openTool(page, "text-to-image");
  await page.getByRole("textbox", { name: "提示词" }).fill("石桌上的铜瓶，晨光");
  await expect(page.getByText("9 / 1000")).toBeVisible();
  await runToEnd(page, "完成");
  await openTool(page, "prompt-from-image");
  await page.getByLabel("图片的文件").setInputFiles(await scene());
  await expect(page.locator('[data-field="image"] img')).toHaveAttribute("src", /\/api\/v1\/assets\//);
  await runToEnd(page, "完成");
  await expect(
    page.getByRole("region", { name: "画布" }).getByRole("button", { name: "复制" }),
  ).toBeVisible();
  await context.close();
});
