import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { scene } from "./support/pictures";
import { studioContext } from "./support/studio";
import { openTool, runToEnd, selectedJob } from "./support/tool-page";

const MODEL = "photon_v1_84728.safetensors";
const LORA = "paper_lantern_v10_26390";

interface Entry {
  name: string;
  token: string;
  baseModel: string;
  usable: boolean;
}

/** Entries of the sandbox's list, once it is mirrored. */
async function entries(page: Page, kind: "models" | "loras"): Promise<Entry[]> {
  await expect
    .poll(
      async () => {
        const { lists } = await (await page.request.get(`/api/v1/catalog/${kind}?limit=1`)).json();
        return lists.map(({ state }: { state: string }) => state);
      },
      { timeout: 60_000 },
    )
    .toEqual(["fresh"]);
  return (await (await page.request.get(`/api/v1/catalog/${kind}?limit=200&usable=true`)).json()).items;
}

const prompt = (page: Page) => page.getByRole("textbox", { name: "Prompt", exact: true });

/** Types the model's file name, as those do who know it. */
async function typeModel(page: Page): Promise<void> {
  const field = page.locator('[data-field="sd_model_checkpoint"]');
  await field.getByRole("button", { name: "Type", exact: true }).click();
  await field.getByRole("textbox").fill(MODEL);
  await page.keyboard.press("Enter");
  await expect(field.getByRole("button", { name: /SD 1\.5/ })).toBeVisible();
}

/** Opens one of the form's closed lines. */
async function openSection(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${name} (all default|\\d+ changed)`) }).click();
}

/** Presses a key on a slider's thumb and waits until the form has taken it. */
async function press(slider: Locator, key: string): Promise<void> {
  await slider.focus();
  await slider.press(key);
}

test("weights, LoRAs and their chips are one text, and a LoRA for another model is told before running", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const other = (await entries(page, "loras")).find(({ baseModel }) => baseModel.startsWith("SDXL"));
  await openTool(page, "text-to-image?engine=zhiqite.text2image");
  await typeModel(page);
  await prompt(page).fill(`a lighthouse at dusk, <lora:${LORA}:0.8>`);
  await prompt(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(2, 12));
  await prompt(page).press("Control+ArrowUp");
  await prompt(page).press("Control+ArrowUp");
  await expect(prompt(page)).toHaveValue(`a (lighthouse:1.2) at dusk, <lora:${LORA}:0.8>`);
  const chips = page.getByRole("list", { name: "LoRAs of the prompt" }).getByRole("listitem");
  await expect(chips).toHaveCount(1);
  await press(chips.getByRole("slider"), "ArrowRight");
  await expect(prompt(page)).toHaveValue(/<lora:\w+:0\.85>$/);
  await prompt(page).press("End");
  await prompt(page).pressSequentially(`, <lora:${other?.token}:1>`);
  await expect(chips).toHaveCount(2);
  await expect(page.getByText(/was made for SDXL/)).toBeVisible();
  await expectAccessible(page);
  await chips
    .nth(1)
    .getByRole("button", { name: /^Remove/ })
    .click();
  await expect(prompt(page)).toHaveValue(/0\.85>$/);
  await expect(page.getByText(/was made for SDXL/)).toHaveCount(0);
  await runToEnd(page);
  const { input } = await selectedJob(page);
  expect(input).toMatchObject({
    prompt: `a (lighthouse:1.2) at dusk, <lora:${LORA}:0.85>`,
    sd_model_checkpoint: MODEL,
  });
  await page.getByRole("button", { name: "Use the seed of the last result" }).click();
  await expect(page.getByRole("textbox", { name: "Seed" })).toHaveValue(/^\d+$/);
  await context.close();
});

test("a LoRA chosen in the browser is written at the cursor", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const [lora] = await entries(page, "loras");
  await openTool(page, "text-to-image?engine=zhiqite.text2image");
  await prompt(page).fill("a red fox in snow");
  await prompt(page).press("Home");
  for (let letter = 0; letter < "a red fox".length; letter += 1) await prompt(page).press("ArrowRight");
  await page.getByRole("button", { name: "LoRA", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("gridcell").first().click();
  await dialog.getByRole("button", { name: "Add this LoRA" }).click();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(prompt(page)).toHaveValue(`a red fox, <lora:${lora?.token}:0.8>, in snow`);
  await context.close();
});

test("settings are kept as a preset, come back with a press, and undo takes them away again", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const name = `Dusk ${Date.now()}`;
  await openTool(page, "text-to-image?engine=zhiqite.text2image");
  await prompt(page).fill("stays as it is");
  await page.getByRole("radio", { name: "16:9" }).click();
  await openSection(page, "Sampling");
  await press(page.getByRole("slider", { name: "Steps" }), "End");
  await expect(page.getByRole("button", { name: /^Sampling 1 changed/ })).toBeVisible();
  await page.getByRole("button", { name: "Presets" }).click();
  await page.getByRole("button", { name: "Save these settings" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: `Apply ${name}` })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Reset Sampling" }).click();
  await expect(page.getByRole("button", { name: /^Sampling all default/ })).toBeVisible();
  await page.getByRole("button", { name: "Presets" }).click();
  await page.getByRole("button", { name: `Apply ${name}` }).click();
  await expect(page.getByRole("slider", { name: "Steps" })).toHaveValue("150");
  await expect(prompt(page)).toHaveValue("stays as it is");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: /^Sampling all default/ })).toBeVisible();
  await context.close();
});

test("snippets are kept from the prompt, put in at the cursor and taken away with undo", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  const title = `Light ${Date.now()}`;
  await openTool(page, "text-to-image?engine=zhiqite.text2image");
  await prompt(page).fill("soft window light");
  await page.getByRole("button", { name: "Snippets", exact: true }).first().click();
  await page.getByRole("button", { name: "Keep the selection as a snippet" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill(title);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("button", { name: `Edit ${title}` })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await prompt(page).fill("a teapot");
  await page.getByRole("button", { name: "Snippets", exact: true }).first().click();
  await page.getByRole("button", { name: new RegExp(`^${title}`) }).click();
  await expect(prompt(page)).toHaveValue("a teapot, soft window light");
  await page.getByRole("button", { name: "Snippets", exact: true }).first().click();
  await page.getByRole("button", { name: `Remove ${title}` }).click();
  await expect(page.getByRole("button", { name: `Edit ${title}` })).toHaveCount(0);
  await context.close();
});

test("two control units run, and a model that does not read its preprocessor is warned of", async ({
  browser,
}) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "controlled-generation");
  await prompt(page).fill("a house on a hill");
  await typeModel(page);
  const unit = (index: number) => page.locator(`[data-item="controlnet.args[${index}]"]`);
  await unit(0)
    .getByLabel(/^File for/)
    .setInputFiles(await scene(71));
  await choose(unit(0), "controlnet.args[0].module", /canny/i);
  await expect(unit(0).locator('[data-field$="].model"]')).toContainText(/canny/i);
  await page.getByRole("button", { name: "Add a control unit" }).click();
  await choose(unit(1), "controlnet.args[1].module", /openpose|pose/i);
  await choose(unit(1), "controlnet.args[1].model", /seg/i);
  await expect(unit(1).getByText(/does not read|reads something else/)).toBeVisible();
  await expectAccessible(page);
  await unit(1).getByRole("button", { name: "Use its own" }).click();
  await expect(unit(1).getByText(/reads something else/)).toHaveCount(0);
  await runToEnd(page);
  expect((await selectedJob(page)).input).toMatchObject({
    controlnet: {
      args: [
        { module: "canny", model: "control_v11p_sd15_canny" },
        { module: "openpose", model: "control_v11p_sd15_openpose" },
      ],
    },
  });
  await context.close();
});

test("a wrong value inside a closed pass opens what hides it and gets the focus", async ({ browser }) => {
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "text-to-image?engine=zhiqite.text2image");
  await prompt(page).fill("a portrait");
  await typeModel(page);
  await openSection(page, "Faces and details");
  await page.getByRole("button", { name: "Add a pass" }).click();
  const pass = page.locator('[data-item="ADetailer.args[0]"]');
  await pass.locator('[data-field$=".ad_model"] input').fill("face_yolov8n.pt");
  await pass.getByRole("button", { name: /^More settings/ }).click();
  await expectAccessible(page);
  const wrong = pass.locator('[data-field$=".ad_x_offset"] input');
  await wrong.fill("1.5");
  await pass.getByRole("button", { name: /^More settings/ }).click();
  await expect(wrong).toHaveCount(0);
  await page.keyboard.press("Control+Enter");
  await expect(wrong).toBeFocused();
  await wrong.fill("2");
  await runToEnd(page);
  expect((await selectedJob(page)).input).toMatchObject({
    ADetailer: { args: [{ ad_model: "face_yolov8n.pt", ad_x_offset: 2 }] },
  });
  await context.close();
});

test("a picture is inpainted with a painted mask, its settings apart from those of the run", async ({
  browser,
}) => {
  test.slow();
  const context = await studioContext(browser);
  const page = await context.newPage();
  await openTool(page, "inpaint");
  await page.getByLabel("File for Picture").setInputFiles(await scene(72));
  await prompt(page).fill("a blue vase");
  await typeModel(page);
  const canvas = page.getByRole("application", { name: "Mask painter" });
  await expect(canvas.locator("img").first()).toBeVisible({ timeout: 30_000 });
  const box = await canvas.boundingBox();
  if (!box) throw new Error("the painter is not on the stage");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 20, { steps: 8 });
  await page.mouse.up();
  await openSection(page, "Inpainting");
  await press(page.getByRole("slider", { name: /^Soft edge/ }).first(), "ArrowRight");
  await runToEnd(page);
  const { input } = await selectedJob(page);
  expect(input.mask_link).toEqual(expect.any(String));
  await context.close();
});

test("the form is whole on a phone, and in Chinese", async ({ browser }) => {
  const context = await studioContext(browser, { locale: "zh-CN", theme: "dark", width: 390, height: 844 });
  const page = await context.newPage();
  await openTool(page, "text-to-image?engine=zhiqite.text2image");
  await page.getByRole("button", { name: "展开设置" }).click();
  await expect(page.getByRole("button", { name: /^选择模型/ })).toBeVisible();
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(tooWide).toBe(false);
  await expectAccessible(page);
  await context.close();
});

/** Chooses from the list of a field inside a list's item. */
async function choose(item: Locator, path: string, name: RegExp): Promise<void> {
  await item.locator(`[data-field="${path}"]`).getByRole("combobox").click();
  await item.page().getByRole("option", { name }).first().click();
}
