import * as z from "zod";
import { defineCapability } from "../../../capabilities/define";
import { picture, text, value } from "../../../capabilities/fields";
import type { PictureRule } from "../../../capabilities/picture-rule";
import { GENERATE_PATH } from "./endpoint-path";
import { outputName } from "./output-name";

/** 输入原图限制: of its eight formats those the studio keeps; it is given no heic and no ico. */
const reference: PictureRule = {
  formats: ["png", "jpeg", "webp", "bmp", "avif"],
  maxBytes: 35 * 1024 * 1024,
};

/** What the request takes from the provider's settings. */
const place = z.looseObject({ domain: z.string(), template: z.string() });

/** A name made of the job's id lets a person find the picture of a call whose answer was lost. */
const outputsOf = (given: string[] | undefined, jobId: string) => given ?? [`studio/${jobId}`];

/** 图生图: GetCVImageGenerateResult with the model 通用 XL pro. One synchronous call, one picture. */
export const img2img = defineCapability({
  id: "veimagex.img2img",
  tools: ["image-to-image"],
  fields: {
    image: picture(reference, { role: "image" }),
    prompt: value(text(), { control: "prompt", role: "prompt" }),
    Outputs: value(z.array(outputName).length(1).optional(), { control: "name", advanced: true }),
    Overwrite: value(z.boolean().optional(), { control: "switch", advanced: true, assumed: false }),
    /** With the `~` of an address or without; sent without. */
    Template: value(
      z
        .string()
        .regex(/^~?[^\s~/?#]+$/)
        .optional(),
      { control: "text", advanced: true },
    ),
  },
  output: { kinds: ["image"], count: () => 1 },
  deadlineMs: 5 * 60_000,
  usualMs: 15_000,
  mark: ({ Outputs }, jobId) => outputsOf(Outputs, jobId).join(", "),
  toRequest: ({ prompt, Outputs, Overwrite, Template }, { jobId, url, settings }) => {
    const { domain, template } = place.parse(settings);
    const imageUrl = url("image");
    return {
      path: GENERATE_PATH,
      body: {
        Domain: domain,
        Template: Template?.replace(/^~/, "") ?? template,
        Outputs: outputsOf(Outputs, jobId),
        ...(Overwrite === undefined ? {} : { Overwrite }),
        ImageUrl: imageUrl,
        ModelAction: "Img2ImgXLSft",
        ModelVersion: "2022-08-31",
        ReqJson: { req_key: "i2i_xl_sft", image_urls: [imageUrl], prompt },
      },
    };
  },
});
