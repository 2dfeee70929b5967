import { expect, it } from "vitest";
import { DifferenceMeter } from "./difference-meter";

const pixels = (...greys: number[]) =>
  new Uint8ClampedArray(greys.flatMap((grey) => [grey, grey, grey, 255]));

it("tells how much differs and how many pixels do, leaving out what nobody sees", () => {
  const meter = new DifferenceMeter();
  meter.add(pixels(10, 10), pixels(10, 18));
  meter.add(pixels(10, 10), pixels(110, 10));
  expect(meter.result()).toEqual({ mean: 27, changed: 0.25 });
});

it("finds no difference between a picture and itself", () => {
  const meter = new DifferenceMeter();
  meter.add(pixels(3, 200), pixels(3, 200));
  expect(meter.result()).toEqual({ mean: 0, changed: 0 });
});
