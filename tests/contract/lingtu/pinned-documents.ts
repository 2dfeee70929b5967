import { ASSET, OTHER, type Pinned } from "./pinned";

/** The examples the documents print, and the product scene's other forms. */

const OSS = "https://aiad-prod.oss-cn-heyuan.aliyuncs.com/1/8076719832378114048/4617955318885779505";

/** 智能擦除, as printed. */
const REMOVE = `{
    "requestId": "xxxxx",
    "image": "${OSS}/4337296c7bf24ad39234b691dcb9853f.png",
    "mask": "${OSS}/de2c0cb8dc924ae6beeffccd9661e5ba.png"
}`;

/** 商品图换背景, as printed in both documents. */
const CHANGE_BACKGROUND = `{
    "requestId": "xxxxx",
    "width": 1024,
    "height": 1024,
    "goods": {
        "url": "${OSS}/eb6aefcf64e14abf81c678fdeefe792b.png",
        "x": 223,
        "y": 269,
        "width": 614,
        "height": 609
    },
    "background": {
        "url": "${OSS}/b04deb391450478d95b3feabbe1d5415.png",
        "mask": "${OSS}/cfe43d5df4124a6089ba32144ab27eec.png"
    },
    "productSmartColor": true,
    "referenceStrong": true
}`;

const scene = {
  width: 1024,
  height: 1024,
  goods: { url: ASSET, x: 223, y: 269, width: 614, height: 609 },
  background: { url: OTHER, mask: ASSET },
  productSmartColor: true,
  referenceStrong: true,
};
const sceneUrls = {
  "goods.url": `${OSS}/eb6aefcf64e14abf81c678fdeefe792b.png`,
  "background.url": `${OSS}/b04deb391450478d95b3feabbe1d5415.png`,
  "background.mask": `${OSS}/cfe43d5df4124a6089ba32144ab27eec.png`,
};

export const PINNED_DOCUMENTS: readonly Pinned[] = [
  {
    capability: "lingtu.remove",
    input: { image: ASSET, mask: OTHER },
    urls: {
      image: `${OSS}/4337296c7bf24ad39234b691dcb9853f.png`,
      mask: `${OSS}/de2c0cb8dc924ae6beeffccd9661e5ba.png`,
    },
    path: "/aigc/remove",
    body: REMOVE,
  },
  {
    capability: "lingtu.changeBackground",
    input: scene,
    urls: sceneUrls,
    path: "/aigc/change-background",
    body: CHANGE_BACKGROUND,
  },
  {
    capability: "lingtu.synthesisChangeBackground",
    input: scene,
    urls: sceneUrls,
    path: "/aigc/synthesis/change-background",
    body: CHANGE_BACKGROUND,
  },
  {
    // A catalogue scene alone: the studio prepared the catalogue's own picture for `url`.
    capability: "lingtu.synthesisChangeBackground",
    input: {
      width: 400,
      height: 1280,
      goods: { url: ASSET, x: -5, y: 0, width: 1, height: 2 },
      background: { bgId: "bg-7" },
      productSmartColor: false,
      num: 4,
    },
    urls: {
      "goods.url": "https://easel.example/f/g.png",
      "background.url": "https://easel.example/f/bg.png",
    },
    path: "/aigc/synthesis/change-background",
    body: `{"requestId":"xxxxx","width":400,"height":1280,
      "goods":{"url":"https://easel.example/f/g.png","x":-5,"y":0,"width":1,"height":2},
      "background":{"bgId":"bg-7","url":"https://easel.example/f/bg.png"},"productSmartColor":false,"num":4}`,
  },
];
