import { describe, expect, it } from "vitest";
import { createMask, fillRect } from "./grey-mask";
import { History } from "./history";

describe("History", () => {
  it("holds a small part of the picture for a stroke of 64 × 1000 pixels", () => {
    const mask = createMask(4096, 4096);
    const history = new History(mask);
    const noise = { x: 300, y: 300, width: 1000, height: 64 };
    for (let i = 0; i < mask.data.length; i += 7) mask.data[i] = 90;
    history.keep(noise);
    fillRect(mask, noise, 255);
    history.commit();
    expect(history.bytes).toBeLessThan(mask.data.length * 0.02);
  });

  it("forgets what was undone once something new is done", () => {
    const mask = createMask(100, 100);
    const history = new History(mask);
    const box = { x: 0, y: 0, width: 10, height: 10 };
    const paint = (value: number) => {
      history.keep(box);
      fillRect(mask, box, value);
      history.commit();
    };
    paint(10);
    paint(20);
    history.undo();
    expect(mask.data[0]).toBe(10);
    paint(30);
    expect(history.redo()).toBeNull();
    expect(mask.data[0]).toBe(30);
  });

  it("leaves no step for an edit that touched nothing", () => {
    const history = new History(createMask(10, 10));
    history.commit();
    expect(history.canUndo).toBe(false);
  });
});
