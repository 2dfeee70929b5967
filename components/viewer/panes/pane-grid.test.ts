import { expect, it } from "vitest";
import { paneColumns } from "./pane-grid";

const screen = { width: 1400, height: 800 };
const phone = { width: 390, height: 600 };
const columns = (count: number, width: number, height: number, stage = screen) =>
  paneColumns(count, { width, height }, stage, 8);

it("puts two pictures beside each other on a wide screen and above each other on a phone", () => {
  expect(columns(2, 1000, 1000)).toBe(2);
  expect(columns(2, 1000, 1000, phone)).toBe(1);
  expect(columns(2, 3000, 500)).toBe(1);
});

it("shows each of several pictures as large as their shape and the screen allow", () => {
  expect(columns(4, 1000, 1000)).toBe(2);
  expect(columns(4, 500, 1000)).toBe(4);
  expect(columns(8, 1000, 1000)).toBe(4);
  expect(columns(4, 1000, 1000, phone)).toBe(2);
});
