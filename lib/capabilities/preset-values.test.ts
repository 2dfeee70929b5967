import { expect, it } from "vitest";
import * as z from "zod";
import { embeddedPictures, group, list, optionalPicture, picture, pictures, value } from "./fields";
import { presetValues } from "./preset-values";

const RULE = { formats: ["png"], maxBytes: 1 } as const;
const ASSET = "0197f3a0-1111-7222-8333-444455556666";

const fields = {
  prompt: value(z.string(), { control: "prompt", role: "prompt" }),
  image: picture(RULE, { role: "image" }),
  references: pictures(RULE, { min: 0, max: 4 }, {}),
  controlnet: group(
    {
      args: list(
        { image_link: optionalPicture(RULE, {}), module: value(z.string(), { control: "select" }) },
        { min: 1 },
        { control: "controlUnits" },
      ),
    },
    { control: "group" },
  ),
  settings: group({ background: optionalPicture(RULE, {}) }, { control: "group" }),
};

it("leaves places for pictures in free JSON empty", () => {
  const free = { body: embeddedPictures(RULE, { reserved: [] }) };
  const kept = presetValues(free, { body: { hair: "short", images: [`asset:${ASSET}`] } });
  expect(kept).toEqual({ body: { hair: "short", images: ["asset:"] } });
});

it("keeps settings, nested ones and lists too, and no pictures", () => {
  const kept = presetValues(fields, {
    prompt: "a cat",
    image: ASSET,
    references: [ASSET],
    controlnet: { args: [{ image_link: ASSET, module: "canny" }, { module: "mlsd" }] },
    settings: { background: ASSET },
    unknown: 1,
  });
  expect(kept).toEqual({ prompt: "a cat", controlnet: { args: [{ module: "canny" }, { module: "mlsd" }] } });
});
