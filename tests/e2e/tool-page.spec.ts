import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { scene } from "./support/pictures";
import { studioContext } from "./support/studio";
import { openTool } from "./support/tool-page";

/** Gives the page a file the way a drop or a paste does. */
async function transferOf(page: Page) {
  const { name, mimeType, buffer } = await scene(30);
  return page.evaluateHandle(
    ([file, type, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], file, { type }));
      return transfer;
    },
    [name, mimeType, buffer.toString("base64")] as const,
  );
}

const thumbnail = (page: Page) => page.locator('[data-field="image"] img');

test("a picture dropped on its field is uploaded into it", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "matting");
  const dataTransfer = await transferOf(page);
  await page.locator('[data-field="image"] > div').last().dispatchEvent("drop", { dataTransfer });
  await expect(thumbnail(page)).toHaveAttribute("src", /\/api\/v1\/assets\//);
  await context.close();
});

test("a picture pasted anywhere goes to the empty picture field", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "line-art");
  const transfer = await transferOf(page);
  await page.evaluate(
    (clipboardData) =>
      document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true })),
    transfer,
  );
  await expect(thumbnail(page)).toHaveAttribute("src", /\/api\/v1\/assets\//);
  await context.close();
});

test("a draft survives a reload, picture included", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "variations");
  await page.getByLabel("File for Picture").setInputFiles(await scene());
  await expect(thumbnail(page)).toHaveAttribute("src", /\/api\/v1\/assets\//);
  await page.getByRole("textbox", { name: "Prompt" }).fill("a little more green");
  await page.getByRole("radio", { name: "16:9" }).click();
  await page.reload();
  await expect(page.locator("[data-live=true]")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Prompt" })).toHaveValue("a little more green");
  await expect(page.getByRole("radio", { name: "16:9" })).toBeChecked();
  await expect(thumbnail(page)).toBeVisible();
  await context.close();
});

test("switching the engine takes values over by role and names what has no place", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "text-to-image");
  await page.getByRole("textbox", { name: "Prompt" }).fill("A lighthouse");
  await page.getByRole("radio", { name: "3:4" }).click();
  await page.getByRole("radio", { name: "Anime" }).click();
  await page.getByRole("combobox", { name: "Engine" }).click();
  await page.getByRole("option", { name: /^LingTu Pro/ }).click();
  await expect(page.getByRole("textbox", { name: "Prompt" })).toHaveValue("A lighthouse");
  await expect(page.getByText("0 / 200")).toHaveCount(0);
  await expect(page.getByText("12 / 200")).toBeVisible();
  await expect(page.getByRole("radio", { name: "3:4" })).toBeChecked();
  await expect(page.getByText("No place for: Style")).toBeVisible();
  await context.close();
});

test("a wrong field is named where it stands and gets the focus", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "text-to-image");
  await page.getByRole("button", { name: "Generate" }).click();
  const field = page.locator('[data-field="prompt"]');
  await expect(field.getByRole("alert")).toHaveText("Required");
  await expect(page.getByRole("textbox", { name: "Prompt" })).toBeFocused();
  await page.getByRole("textbox", { name: "Prompt" }).fill("字".repeat(1_001));
  await expect(field.getByText("1001 / 1000")).toBeVisible();
  await page.getByRole("button", { name: "Generate" }).click();
  await expect(field.getByRole("alert")).toHaveText("At most 1000 characters");
  await page.getByRole("textbox", { name: "Prompt" }).fill("A bottle");
  await expect(field.getByRole("alert")).toHaveCount(0);
  await context.close();
});

test("a mode shows its own fields and leaves the others out", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "outpaint");
  await expect(page.locator('[data-field="scale"]')).toBeVisible();
  await page.getByRole("radio", { name: "Ratio" }).click();
  await expect(page.locator('[data-field="scale"]')).toHaveCount(0);
  await expect(page.locator('[data-field="ar"]')).toBeVisible();
  await page.getByRole("radio", { name: "Custom" }).click();
  await page.getByLabel("Width part").fill("5");
  await page.getByLabel("Height part").fill("2");
  await openTool(page, "upscale");
  await expect(page.getByRole("radio", { name: "2×" })).toBeVisible();
  await page.getByRole("radio", { name: "Clarify" }).click();
  await expect(page.getByRole("radio", { name: "2K" })).toBeVisible();
  await context.close();
});

for (const theme of ["light", "dark"] as const) {
  for (const tool of ["text-to-image", "try-on", "product-background", "outpaint"]) {
    test(`nothing on ${tool} stands in the way of assistive technology (${theme})`, async ({ browser }) => {
      const context = await studioContext(browser, { theme });
      const page = await context.newPage();
      await openTool(page, tool);
      await expectAccessible(page);
      await context.close();
    });
  }
}

test("the address names the engine, and opens it elsewhere", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "text-to-image?engine=lingtu.text2imgPro");
  await expect(page.getByRole("combobox", { name: "Engine" })).toContainText("Pro");
  await expect(page).toHaveURL(/engine=lingtu\.text2imgPro$/);
  await openTool(page, "text-to-image?engine=no.such");
  await expect(page).not.toHaveURL(/no\.such/);
  await context.close();
});
