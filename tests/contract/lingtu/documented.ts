/**
 * The tables of LingTu's two documents, written down by hand from the documents and not from the code.
 * `requestId` stands in every table and is left out here.
 */
export interface DocumentedField {
  /** The document's type; `float` and `number` are told apart from `int` as it does. */
  type:
    | "string"
    | "int"
    | "number"
    | "float"
    | "boolean"
    | "array"
    | "object"
    | "picture"
    | "pictures"
    | "objects";
  required?: true;
  /** 最大长度 for text and arrays. */
  max?: number;
  oneOf?: readonly (string | number)[];
  default?: unknown;
  range?: readonly [number, number];
  /** The number has to be more than this. */
  above?: number;
  /** 自定义（宽:高） beside the listed ones. */
  custom?: true;
  fields?: Record<string, DocumentedField>;
}
export interface DocumentedEndpoint {
  path: string;
  fields: Record<string, DocumentedField>;
}

const style: DocumentedField = {
  type: "string",
  oneOf: ["common", "pictureBook", "illustration", "anime", "game", "photo", "3D", "eCommerce", "logo"],
  default: "common",
};
const ratios = ["1:1", "2:3", "3:2", "3:4", "4:3", "9:16", "16:9"];
const ar: DocumentedField = { type: "string", oneOf: ratios, default: "1:1" };
const square: DocumentedField = { type: "string", oneOf: ["1:1"], default: "1:1" };
const num = (assumed: number): DocumentedField => ({ type: "number", oneOf: [1, 2, 4], default: assumed });
const prompt = (max: number): DocumentedField => ({ type: "string", required: true, max });
const hint: DocumentedField = { type: "string", max: 200 };
const image: DocumentedField = { type: "picture", required: true };
const boolean = (assumed?: boolean): DocumentedField => ({ type: "boolean", default: assumed });

const goods: DocumentedField = {
  type: "object",
  required: true,
  fields: {
    url: image,
    x: { type: "int", required: true },
    y: { type: "int", required: true },
    width: { type: "int", required: true },
    height: { type: "int", required: true },
  },
};
const side: DocumentedField = { type: "int", required: true, range: [400, 1280] };
const scene = (background: Record<string, DocumentedField>): Record<string, DocumentedField> => ({
  width: side,
  height: side,
  goods,
  background: { type: "object", required: true, fields: background },
  productSmartColor: boolean(true),
  referenceStrong: boolean(true),
  num: num(1),
});

export const DOCUMENTED: Readonly<Record<string, DocumentedEndpoint>> = {
  "lingtu.text2img": { path: "/aigc/text2img", fields: { style, prompt: prompt(1000), ar, num: num(1) } },
  "lingtu.text2imgPro": { path: "/aigc/text2imgPro", fields: { prompt: prompt(200), ar } },
  "lingtu.img2img": {
    path: "/aigc/img2img",
    fields: {
      style,
      prompt: prompt(200),
      crefImages: { type: "pictures", required: true, max: 4 },
      crefImageWeight: { type: "float", range: [0, 1], default: 0.5 },
      ar,
      num: num(1),
    },
  },
  "lingtu.seamless": {
    path: "/aigc/seamless",
    fields: { style, prompt: prompt(200), ar: square, num: num(1) },
  },
  "lingtu.transparent": {
    path: "/aigc/transparent",
    fields: { style, prompt: prompt(200), ar: square, num: num(1) },
  },
  "lingtu.img2text": { path: "/aigc/img2text", fields: { image } },
  "lingtu.title": { path: "/aigc/title", fields: { image, prompt: { type: "string" } } },
  "lingtu.matting": {
    path: "/aigc/matting",
    fields: {
      image,
      type: { type: "number", oneOf: [0, 1], default: 0 },
      formats: { type: "array", oneOf: ["png", "psd"], max: 2 },
    },
  },
  "lingtu.lineart": { path: "/aigc/lineart", fields: { image, prompt: hint } },
  "lingtu.upscale": {
    path: "/aigc/upscale",
    fields: {
      image,
      type: { type: "string", oneOf: ["0", "1"], default: "0" },
      multiple: { type: "int", oneOf: [1, 2, 4], default: 2 },
      denoise: boolean(false),
    },
  },
  "lingtu.remove": { path: "/aigc/remove", fields: { image, mask: image } },
  "lingtu.vector": {
    path: "/aigc/vector",
    fields: { image, formats: { type: "array", oneOf: ["svg", "eps"], max: 2, default: ["svg"] } },
  },
  "lingtu.reimage": {
    path: "/aigc/reimage",
    fields: {
      image,
      imageWeight: { type: "float", required: true, range: [0, 1], default: 0.5 },
      seamless: boolean(),
      prompt: hint,
      ar,
      num: num(1),
    },
  },
  "lingtu.reimagePro": {
    path: "/aigc/reimage/pro",
    fields: {
      type: { type: "string", oneOf: ["0", "1"], default: "0" },
      image,
      similarity: { type: "float", required: true, range: [0, 1], default: 0.75 },
      onlyPattern: boolean(false),
      circle: boolean(false),
      bgColor: { type: "int", oneOf: [0, 1, 2], default: 0 },
      ar,
      num: { type: "number", oneOf: [2, 4], default: 4 },
    },
  },
  "lingtu.changeBackground": {
    path: "/aigc/change-background",
    fields: scene({ url: image, mask: { type: "picture" } }),
  },
  "lingtu.artWord": { path: "/aigc/art-word", fields: { prompt: prompt(200), ar, num: num(4) } },
  "lingtu.styleTransfer": {
    path: "/aigc/style-transfer",
    fields: {
      type: { type: "int", required: true, oneOf: [1, 2] },
      style: { type: "string", required: true },
      image,
      returnMask: boolean(false),
    },
  },
  "lingtu.detect": { path: "/aigc/detect", fields: { image } },
  "lingtu.seamlessPro": {
    path: "/aigc/seamless/pro",
    fields: {
      type: { type: "int", required: true, oneOf: [0, 1, 2, 3] },
      // Required in some modes and forbidden in the others: see the table's remarks.
      prompt: { type: "string", max: 200 },
      image: { type: "picture" },
      ar: { type: "string", oneOf: ratios, custom: true, default: "1:1" },
    },
  },
  "lingtu.expand": {
    path: "/aigc/expand",
    fields: {
      type: { type: "int", required: true, oneOf: [1, 2] },
      image,
      scale: { type: "float", above: 1 },
      ar: { type: "string", oneOf: ratios, custom: true },
    },
  },
  "lingtu.synthesisChangeBackground": {
    path: "/aigc/synthesis/change-background",
    // `url` is required on the wire; a designer may give `bgId` alone and the studio sends its picture.
    fields: scene({ bgId: { type: "string" }, url: { type: "picture" }, mask: { type: "picture" } }),
  },
  "lingtu.model": {
    path: "/aigc/synthesis/model",
    fields: {
      model: image,
      faceId: { type: "string", required: true },
      background: { type: "picture" },
      num: num(1),
    },
  },
  "lingtu.dress": {
    path: "/aigc/synthesis/dress",
    fields: {
      model: image,
      dresses: {
        type: "objects",
        required: true,
        fields: {
          image,
          type: { type: "string", required: true, oneOf: ["dresses", "upperBody", "lowerBody"] },
        },
      },
      num: num(1),
    },
  },
};
