/** One call as veImageX has to receive it: what a designer gives, and the body on the wire. */
export interface Pinned {
  capability: "veimagex.img2img";
  input: Record<string, unknown>;
  urls: Record<string, string>;
  /** Exact JSON text, whitespace aside; the job's id is always `xxxxx`. */
  body: string;
}

const ASSET = "0190c0de-0000-7000-8000-000000000001";
const capability = "veimagex.img2img";
const urls = { image: "https://easel.example/f/one.png" };

/** The document's 请求示例 with what it lacks (an input picture and an output name of the studio's), then everything given. */
export const PINNED_VEIMAGEX: Pinned[] = [
  {
    capability,
    input: { prompt: "美女", image: ASSET },
    urls,
    body: `{"Domain":"test.example.com","Template":"tplv-serviceid-test.image","Outputs":["studio/xxxxx"],
      "ImageUrl":"https://easel.example/f/one.png","ModelAction":"Img2ImgXLSft","ModelVersion":"2022-08-31",
      "ReqJson":{"req_key":"i2i_xl_sft","image_urls":["https://easel.example/f/one.png"],"prompt":"美女"}}`,
  },
  {
    capability,
    input: {
      prompt: "黄色的花朵,蝴蝶飞舞",
      image: ASSET,
      Outputs: ["demo1"],
      Overwrite: true,
      Template: "~tplv-serviceid-other",
    },
    urls,
    body: `{"Domain":"test.example.com","Template":"tplv-serviceid-other","Outputs":["demo1"],"Overwrite":true,
      "ImageUrl":"https://easel.example/f/one.png","ModelAction":"Img2ImgXLSft","ModelVersion":"2022-08-31",
      "ReqJson":{"req_key":"i2i_xl_sft","image_urls":["https://easel.example/f/one.png"],"prompt":"黄色的花朵,蝴蝶飞舞"}}`,
  },
  {
    capability,
    input: { prompt: "a lighthouse", image: ASSET, Outputs: ["夏天/灯塔-1"], Overwrite: false },
    urls,
    body: `{"Domain":"test.example.com","Template":"tplv-serviceid-test.image","Outputs":["夏天/灯塔-1"],"Overwrite":false,
      "ImageUrl":"https://easel.example/f/one.png","ModelAction":"Img2ImgXLSft","ModelVersion":"2022-08-31",
      "ReqJson":{"req_key":"i2i_xl_sft","image_urls":["https://easel.example/f/one.png"],"prompt":"a lighthouse"}}`,
  },
];
