import * as z from "zod";
import { describe, expect, it } from "vitest";
import { group, list, optionalPicture, picture, pictures, value } from "./fields";
import { wireValues } from "./wire";

const rule = { formats: ["png"], maxBytes: 1 } as const;
const fields = {
  type: value(z.string().optional(), { control: "text" }),
  image: picture(rule, {}),
  references: pictures(rule, { min: 0, max: 2 }, {}),
  scene: group(
    { url: optionalPicture(rule, {}), bgId: value(z.string().optional(), { control: "text" }) },
    { control: "group" },
  ),
  garments: list(
    { image: picture(rule, {}), weight: value(z.number(), { control: "number" }) },
    { min: 1 },
    { control: "garments" },
  ),
};
const urls = (prepared: string[]) => ({
  url: (path: string) => {
    if (!prepared.includes(path)) throw new Error(`nothing prepared at ${path}`);
    return `u:${path}`;
  },
  has: (path: string) => prepared.includes(path),
});

describe("wireValues", () => {
  it("writes pictures as URLs and values as they are, in the fields' order", () => {
    const input = {
      garments: [{ weight: 2, image: "a" }],
      references: ["a", "b"],
      image: "a",
      type: "0",
    };
    const wire = wireValues(
      fields,
      input,
      urls(["image", "references[0]", "references[1]", "garments[0].image"]),
    );
    expect(JSON.stringify(wire)).toBe(
      JSON.stringify({
        type: "0",
        image: "u:image",
        references: ["u:references[0]", "u:references[1]"],
        garments: [{ image: "u:garments[0].image", weight: 2 }],
      }),
    );
  });

  it("sends a picture that was prepared without being given", () => {
    const wire = wireValues({ scene: fields.scene }, { scene: { bgId: "b" } }, urls(["scene.url"]));
    expect(wire).toEqual({ scene: { url: "u:scene.url", bgId: "b" } });
  });

  it("leaves out what was not given and fails loudly when a given picture was not prepared", () => {
    expect(wireValues({ scene: fields.scene }, {}, urls([]))).toEqual({});
    expect(() => wireValues({ image: fields.image }, { image: "a" }, urls([]))).toThrow("nothing prepared");
  });
});
