/** One submit as LingTu has to receive it: what a designer gives, and the path and body on the wire. */
export interface Pinned {
  capability: `lingtu.${string}`;
  input: Record<string, unknown>;
  /** The prepared pictures' URLs by written path. */
  urls?: Record<string, string>;
  path: string;
  /** Exact JSON text, whitespace aside; `requestId` is always `xxxxx` as in the documents' examples. */
  body: string;
}

export const ASSET = "0190c0de-0000-7000-8000-000000000001";
export const OTHER = "0190c0de-0000-7000-8000-000000000002";
const IMAGE = { image: "https://easel.example/f/one.png" };

/** Image API (文生图 to 无损放大): everything given, then only what is required. */
const FROM_WORDS: Pinned[] = [
  {
    capability: "lingtu.text2img",
    input: { prompt: "一只橘猫", style: "3D", ar: "9:16", num: 4 },
    path: "/aigc/text2img",
    body: `{"requestId":"xxxxx","prompt":"一只橘猫","style":"3D","ar":"9:16","num":4}`,
  },
  {
    capability: "lingtu.text2img",
    input: { prompt: "一只橘猫" },
    path: "/aigc/text2img",
    body: `{"requestId":"xxxxx","prompt":"一只橘猫"}`,
  },
  {
    capability: "lingtu.text2imgPro",
    input: { prompt: "a harbour at dawn", ar: "16:9" },
    path: "/aigc/text2imgPro",
    body: `{"requestId":"xxxxx","prompt":"a harbour at dawn","ar":"16:9"}`,
  },
  {
    capability: "lingtu.img2img",
    input: {
      prompt: "她在海边",
      crefImages: [ASSET, OTHER],
      crefImageWeight: 0.8,
      style: "photo",
      ar: "3:4",
      num: 2,
    },
    urls: {
      "crefImages[0]": "https://easel.example/f/a.png",
      "crefImages[1]": "https://easel.example/f/b.png",
    },
    path: "/aigc/img2img",
    body: `{"requestId":"xxxxx","crefImages":["https://easel.example/f/a.png","https://easel.example/f/b.png"],
      "prompt":"她在海边","crefImageWeight":0.8,"style":"photo","ar":"3:4","num":2}`,
  },
  {
    capability: "lingtu.seamless",
    input: { prompt: "lemons", style: "illustration", ar: "1:1", num: 1 },
    path: "/aigc/seamless",
    body: `{"requestId":"xxxxx","prompt":"lemons","style":"illustration","num":1,"ar":"1:1"}`,
  },
  {
    capability: "lingtu.transparent",
    input: { prompt: "a teapot", style: "eCommerce", num: 2 },
    path: "/aigc/transparent",
    body: `{"requestId":"xxxxx","prompt":"a teapot","style":"eCommerce","num":2}`,
  },
  {
    capability: "lingtu.artWord",
    input: { prompt: "the word Bloom", ar: "4:3", num: 1 },
    path: "/aigc/art-word",
    body: `{"requestId":"xxxxx","prompt":"the word Bloom","ar":"4:3","num":1}`,
  },
];

const FROM_A_PICTURE: Pinned[] = [
  {
    capability: "lingtu.img2text",
    input: { image: ASSET },
    urls: IMAGE,
    path: "/aigc/img2text",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png"}`,
  },
  {
    capability: "lingtu.title",
    input: { image: ASSET, prompt: "不超过 30 字" },
    urls: IMAGE,
    path: "/aigc/title",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png","prompt":"不超过 30 字"}`,
  },
  {
    capability: "lingtu.matting",
    input: { image: ASSET, type: 1, formats: ["png", "psd"] },
    urls: IMAGE,
    path: "/aigc/matting",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png","type":1,"formats":["png","psd"]}`,
  },
  {
    capability: "lingtu.lineart",
    input: { image: ASSET, prompt: "花瓶" },
    urls: IMAGE,
    path: "/aigc/lineart",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png","prompt":"花瓶"}`,
  },
  {
    capability: "lingtu.upscale",
    input: { image: ASSET, type: "1", multiple: 4, denoise: true },
    urls: IMAGE,
    path: "/aigc/upscale",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png","type":"1","multiple":4,"denoise":true}`,
  },
  {
    capability: "lingtu.vector",
    input: { image: ASSET, formats: ["eps"] },
    urls: IMAGE,
    path: "/aigc/vector",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png","formats":["eps"]}`,
  },
  {
    capability: "lingtu.reimage",
    input: { image: ASSET },
    urls: IMAGE,
    path: "/aigc/reimage",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png","imageWeight":0.5}`,
  },
  {
    capability: "lingtu.reimage",
    input: { image: ASSET, prompt: "更暖", imageWeight: 0, ar: "2:3", num: 4, seamless: true },
    urls: IMAGE,
    path: "/aigc/reimage",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png","prompt":"更暖","imageWeight":0,
      "ar":"2:3","num":4,"seamless":true}`,
  },
  {
    capability: "lingtu.reimagePro",
    input: { image: ASSET, type: "1" },
    urls: IMAGE,
    path: "/aigc/reimage/pro",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png","type":"1","similarity":0.75}`,
  },
  {
    capability: "lingtu.reimagePro",
    input: {
      image: ASSET,
      type: "0",
      similarity: 1,
      ar: "3:2",
      num: 2,
      onlyPattern: true,
      circle: false,
      bgColor: 2,
    },
    urls: IMAGE,
    path: "/aigc/reimage/pro",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png","type":"0","similarity":1,"ar":"3:2",
      "num":2,"onlyPattern":true,"circle":false,"bgColor":2}`,
  },
  {
    capability: "lingtu.styleTransfer",
    input: { image: ASSET, type: 2, style: "oil-07", returnMask: true },
    urls: IMAGE,
    path: "/aigc/style-transfer",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png","type":2,"style":"oil-07","returnMask":true}`,
  },
  {
    capability: "lingtu.detect",
    input: { image: ASSET },
    urls: IMAGE,
    path: "/aigc/detect",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png"}`,
  },
];

const BY_MODE: Pinned[] = [
  {
    capability: "lingtu.seamlessPro",
    input: { type: 0, prompt: "lemons" },
    path: "/aigc/seamless/pro",
    body: `{"requestId":"xxxxx","type":0,"prompt":"lemons"}`,
  },
  {
    capability: "lingtu.seamlessPro",
    input: { type: 3, image: ASSET, ar: "5:2" },
    urls: IMAGE,
    path: "/aigc/seamless/pro",
    body: `{"requestId":"xxxxx","type":3,"image":"https://easel.example/f/one.png","ar":"5:2"}`,
  },
  {
    capability: "lingtu.expand",
    input: { type: 1, image: ASSET, scale: 1.2 },
    urls: IMAGE,
    path: "/aigc/expand",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png","type":1,"scale":1.2}`,
  },
  {
    capability: "lingtu.expand",
    input: { type: 2, image: ASSET, ar: "21:9" },
    urls: IMAGE,
    path: "/aigc/expand",
    body: `{"requestId":"xxxxx","image":"https://easel.example/f/one.png","type":2,"ar":"21:9"}`,
  },
];

const ON_PEOPLE: Pinned[] = [
  {
    capability: "lingtu.model",
    input: { model: ASSET, faceId: "8076719832378114049", background: OTHER, num: 2 },
    urls: { model: "https://easel.example/f/m.jpg", background: "https://easel.example/f/bg.jpg" },
    path: "/aigc/synthesis/model",
    body: `{"requestId":"xxxxx","model":"https://easel.example/f/m.jpg","faceId":"8076719832378114049",
      "background":"https://easel.example/f/bg.jpg","num":2}`,
  },
  {
    capability: "lingtu.dress",
    input: {
      model: ASSET,
      dresses: [
        { image: OTHER, type: "upperBody" },
        { image: ASSET, type: "lowerBody" },
      ],
      num: 1,
    },
    urls: {
      model: "https://easel.example/f/m.jpg",
      "dresses[0].image": "https://easel.example/f/top.png",
      "dresses[1].image": "https://easel.example/f/skirt.png",
    },
    path: "/aigc/synthesis/dress",
    body: `{"requestId":"xxxxx","model":"https://easel.example/f/m.jpg",
      "dresses":[{"image":"https://easel.example/f/top.png","type":"upperBody"},
        {"image":"https://easel.example/f/skirt.png","type":"lowerBody"}],"num":1}`,
  },
];

export const PINNED_IN_WORDS: readonly Pinned[] = [
  ...FROM_WORDS,
  ...FROM_A_PICTURE,
  ...BY_MODE,
  ...ON_PEOPLE,
];
