import { expect, it } from "vitest";
import { coverWith, isUncovered } from "./shortcut-layers";

it("leaves keys to the topmost layer, and to the page once nothing lies over it", () => {
  const [viewer, picker] = [Symbol("viewer"), Symbol("picker")];
  const heard = () => [null, viewer, picker].map(isUncovered);
  expect(heard()).toEqual([true, false, false]);
  const closeViewer = coverWith(viewer);
  expect(heard()).toEqual([false, true, false]);
  const closePicker = coverWith(picker);
  expect(heard()).toEqual([false, false, true]);
  closeViewer();
  expect(heard()).toEqual([false, false, true]);
  closePicker();
  expect(heard()).toEqual([true, false, false]);
});
