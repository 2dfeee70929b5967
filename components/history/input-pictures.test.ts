import { expect, it } from "vitest";
import { inputPictures } from "./input-pictures";

const picture = (digit: number) => `0198c0de-0000-7000-8000-00000000000${digit}`;

it("finds pictures at any depth, in order and once", () => {
  const input = {
    image: picture(1),
    goods: { url: picture(2) },
    dresses: [{ image: picture(3) }, picture(1)],
  };
  expect(inputPictures(input)).toEqual([picture(1), picture(2), picture(3)]);
});

it("finds those that free JSON names", () => {
  expect(inputPictures({ body: { images: [`asset:${picture(4)}`] } })).toEqual([picture(4)]);
});

it("leaves masks and words out", () => {
  expect(inputPictures({ prompt: `like ${picture(1)}`, maskImage: picture(2), seed: 7 })).toEqual([]);
});
