import type { Endpoint } from "./endpoint";
import { productBackground } from "./product-background";
import { CODE } from "./refusal";
import {
  choice,
  customRatio,
  flag,
  list,
  num,
  address,
  optional,
  picture,
  prompt,
  ratio,
  required,
  requestId,
  squareRatio,
  style,
  weight,
} from "./rules";

const image = picture();
const formats = (...names: string[]) => list(choice(names), { max: 2, unique: true });

/** The image API (AIGC接口对接), in its document's order. */
export const IMAGE_ENDPOINTS: readonly Endpoint[] = [
  endpoint("/aigc/text2img", 1200, { style, prompt: prompt(1000), ar: ratio, num }),
  endpoint("/aigc/text2imgPro", 1800, { prompt: prompt(200), ar: ratio }),
  endpoint("/aigc/img2img", 1400, {
    style,
    prompt: prompt(200),
    crefImages: required(list(address(), { max: 4 })),
    crefImageWeight: weight,
    ar: ratio,
    num,
  }),
  endpoint("/aigc/seamless", 1200, { style, prompt: prompt(200), ar: squareRatio, num }),
  endpoint("/aigc/transparent", 1200, { style, prompt: prompt(200), ar: squareRatio, num }),
  endpoint("/aigc/img2text", 500, { image }),
  endpoint("/aigc/title", 500, {
    image,
    prompt: optional({ kind: "text", required: false, code: CODE.text }),
  }),
  endpoint("/aigc/matting", 900, { image, type: choice([0, 1]), formats: formats("png", "psd") }),
  endpoint("/aigc/lineart", 700, { image, prompt: optional(prompt(200)) }),
  endpoint("/aigc/upscale", 900, {
    image: picture({ maxSide: 2048 }),
    type: choice(["0", "1"]),
    multiple: choice([1, 2, 4]),
    denoise: flag,
  }),
  endpoint("/aigc/remove", 900, { image, mask: picture({ mask: true, sizeOf: "image" }) }),
  endpoint("/aigc/vector", 900, { image, formats: formats("svg", "eps") }),
  endpoint("/aigc/reimage", 1200, {
    image,
    imageWeight: required(weight),
    seamless: flag,
    prompt: optional(prompt(200)),
    ar: ratio,
    num,
  }),
  endpoint("/aigc/reimage/pro", 1600, {
    type: choice(["0", "1"]),
    image,
    similarity: required(weight),
    onlyPattern: flag,
    circle: flag,
    bgColor: choice([0, 1, 2]),
    ar: ratio,
    num: choice([2, 4]),
  }),
  endpoint("/aigc/change-background", 1400, productBackground(false)),
  endpoint("/aigc/art-word", 1200, { prompt: prompt(200), ar: ratio, num }),
  endpoint("/aigc/style-transfer", 1200, {
    type: required(choice([1, 2])),
    style: { kind: "text", required: true, code: CODE.style },
    image,
    returnMask: flag,
  }),
  endpoint("/aigc/detect", 800, { image }),
  {
    ...endpoint("/aigc/seamless/pro", 1200, {
      type: required(choice([0, 1, 2, 3])),
      prompt: optional(prompt(200)),
      image: optional(image),
      ar: customRatio,
    }),
    modes: [
      { when: { field: "type", in: [0] }, require: ["prompt"], refuse: ["image", "ar"] },
      { when: { field: "type", in: [1, 2] }, require: ["image"], refuse: ["prompt", "ar"] },
      { when: { field: "type", in: [3] }, require: ["image"], refuse: ["prompt"] },
    ],
  },
  {
    ...endpoint("/aigc/expand", 1000, {
      type: required(choice([1, 2])),
      image,
      scale: { kind: "number", above: 1, required: false, code: CODE.badRequest },
      ar: customRatio,
    }),
    modes: [
      { when: { field: "type", in: [1] }, require: ["scale"], refuse: ["ar"] },
      { when: { field: "type", in: [2] }, require: ["ar"], refuse: ["scale"] },
    ],
  },
];

function endpoint(path: string, runMs: number, rules: Endpoint["rules"]): Endpoint {
  return { path, api: "image", runMs, rules: { requestId, ...rules } };
}
