/** One submit as SuperApp has to receive it: what a designer gives, and the bytes of the body on the wire. */
export interface Pinned {
  capability: `superapp.${string}`;
  input: Record<string, unknown>;
  /** The prepared pictures' URLs by written path. */
  urls?: Record<string, string>;
  /** The whole body, byte for byte: the document's example without its whitespace. */
  body: string;
}

const ASSET = "0190c0de-0000-7000-8000-000000000001";
const OTHER = "0190c0de-0000-7000-8000-000000000002";

/** The document's three examples (9.1 to 9.3), then each capability at its edges. */
export const PINNED_SUPERAPP: Pinned[] = [
  {
    capability: "superapp.image2video",
    input: { inputText: "一个人在走路", inputImage: ASSET },
    urls: {
      inputImage:
        "https://img.alicdn.com/imgextra/i2/O1CN01DspKG11ZLZjy0JKAf_!!6000000003178-0-tps-999-750.jpg",
    },
    body: `{"workflow":"IMAGE2VIDEO","version":"1.0.0","algoInput":{"inputText":"一个人在走路","inputImage":"https://img.alicdn.com/imgextra/i2/O1CN01DspKG11ZLZjy0JKAf_!!6000000003178-0-tps-999-750.jpg"}}`,
  },
  {
    capability: "superapp.catvton",
    input: { modelImage: ASSET, garmentImage: OTHER, category: "overall", seed: 43 },
    urls: {
      modelImage:
        "https://gw.alicdn.com/imgextra/i4/O1CN0162LlIZ1HJ8VZPst5A_!!6000000000736-2-tps-789-987.png",
      garmentImage:
        "https://gw.alicdn.com/imgextra/i1/O1CN01M2oIt71KIAWJhtK8f_!!6000000001140-2-tps-789-987.png",
    },
    body: `{"workflow":"CATVTON","version":"1.0.0","algoInput":{"modelImage":"https://gw.alicdn.com/imgextra/i4/O1CN0162LlIZ1HJ8VZPst5A_!!6000000000736-2-tps-789-987.png","garmentImage":"https://gw.alicdn.com/imgextra/i1/O1CN01M2oIt71KIAWJhtK8f_!!6000000001140-2-tps-789-987.png","category":"overall","seed":43}}`,
  },
  {
    capability: "superapp.text2image",
    input: { inputText: "a cat", width: 1024, height: 1024 },
    body: `{"workflow":"TEXT2IMAGE","version":"1.0.0","algoInput":{"inputText":"a cat","width":1024,"height":1024}}`,
  },
  {
    capability: "superapp.catvton",
    input: { modelImage: ASSET, garmentImage: OTHER, category: "upper", seed: 0 },
    urls: { modelImage: "https://easel.example/f/a.png", garmentImage: "https://easel.example/f/b.jpg" },
    body: `{"workflow":"CATVTON","version":"1.0.0","algoInput":{"modelImage":"https://easel.example/f/a.png","garmentImage":"https://easel.example/f/b.jpg","category":"upper","seed":0}}`,
  },
  {
    capability: "superapp.catvton",
    input: { modelImage: ASSET, garmentImage: OTHER, category: "lower", seed: 2147483647 },
    urls: { modelImage: "https://easel.example/f/a.png", garmentImage: "https://easel.example/f/b.bmp" },
    body: `{"workflow":"CATVTON","version":"1.0.0","algoInput":{"modelImage":"https://easel.example/f/a.png","garmentImage":"https://easel.example/f/b.bmp","category":"lower","seed":2147483647}}`,
  },
  {
    capability: "superapp.text2image",
    input: { inputText: '"引号"与 🎨\n第二行', width: 720, height: 1280 },
    body: `{"workflow":"TEXT2IMAGE","version":"1.0.0","algoInput":{"inputText":"\\"引号\\"与 🎨\\n第二行","width":720,"height":1280}}`,
  },
];
