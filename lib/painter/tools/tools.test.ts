import { describe, expect, it, vi } from "vitest";
import { MaskEngine } from "../mask-engine";
import { makeTool, type ToolName } from "./make-tool";
import type { Held, ToolOptions } from "./tool";

const FREE: Held = { button: 0, shiftKey: false, altKey: false };
const SHIFT = { ...FREE, shiftKey: true };
const ALT = { ...FREE, altKey: true };

function setUp(name: ToolName, change: Partial<ToolOptions> = {}) {
  const engine = new MaskEngine(100, 100);
  const options: ToolOptions = { diameter: 6, hardness: 1, pressure: true, mode: "add", ...change };
  const context = { engine, options: () => options, pixelSize: () => 1, show: vi.fn(), pick: vi.fn() };
  const tool = makeTool(name, context);
  const drag = (places: [number, number][], held = FREE) => {
    const points = places.map(([x, y]) => ({ x, y }));
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) throw new Error("a drag has places");
    tool.down(first, held);
    for (const point of points.slice(1)) tool.move([point], held);
    tool.up(last, held);
  };
  const at = (x: number, y: number) => engine.mask.data[y * 100 + x];
  return { engine, context, tool, drag, at };
}

describe("brush", () => {
  it("goes straight on from the last stroke with Shift", () => {
    const { drag, at, engine } = setUp("brush");
    drag([[10, 10]]);
    drag([[90, 90]], SHIFT);
    expect([at(50, 50), at(50, 20)]).toEqual([255, 0]);
    expect(engine.steps.done).toHaveLength(2);
  });

  it("feels a pen's pressure only while that is on", () => {
    const widths = [true, false].map((pressure) => {
      const { tool, engine } = setUp("brush", { pressure, diameter: 40 });
      tool.down({ x: 50, y: 50, force: 0.25 }, FREE);
      tool.up({ x: 50, y: 50 }, FREE);
      return engine.mask.data.subarray(5000, 5100).reduce((sum, value) => sum + value / 255, 0);
    });
    expect(widths[0]).toBeCloseTo(10, 0);
    expect(widths[1]).toBeCloseTo(40, 0);
  });

  it("erases with a pen turned around", () => {
    const { engine, tool, at } = setUp("brush");
    engine.fill();
    tool.down({ x: 50, y: 50 }, { ...FREE, button: 5 });
    tool.up({ x: 50, y: 50 }, FREE);
    expect(at(50, 50)).toBe(0);
  });
});

describe("rectangle and ellipse", () => {
  it("join the mask as chosen, and take away with Alt", () => {
    const { drag, at } = setUp("rectangle");
    drag([
      [10, 10],
      [60, 60],
    ]);
    drag(
      [
        [30, 30],
        [40, 40],
      ],
      ALT,
    );
    expect([at(12, 12), at(35, 35), at(61, 20)]).toEqual([255, 0, 0]);
  });

  it("keep their sides equal with Shift", () => {
    const { drag, at } = setUp("ellipse");
    drag(
      [
        [10, 10],
        [90, 30],
      ],
      SHIFT,
    );
    expect([at(50, 50), at(50, 88), at(12, 12)]).toEqual([255, 255, 0]);
  });

  it("do nothing for a click, even when intersecting", () => {
    const { drag, engine, at } = setUp("rectangle", { mode: "intersect" });
    engine.fill();
    drag([[20, 20]]);
    expect(at(90, 90)).toBe(255);
    expect(engine.steps.done).toHaveLength(1);
  });

  it("forget a drag that was cancelled", () => {
    const { tool, engine, context } = setUp("ellipse");
    tool.down({ x: 10, y: 10 }, FREE);
    tool.move([{ x: 50, y: 50 }], FREE);
    expect(context.show).toHaveBeenLastCalledWith(expect.objectContaining({ kind: "outline" }));
    tool.cancel();
    tool.up({ x: 50, y: 50 }, FREE);
    expect(engine.isBlank()).toBe(true);
    expect(context.show).toHaveBeenLastCalledWith(null);
  });
});

describe("lasso", () => {
  it("closes by itself", () => {
    const { drag, at } = setUp("lasso");
    drag([
      [10, 10],
      [90, 10],
      [90, 90],
    ]);
    expect([at(80, 30), at(30, 80)]).toEqual([255, 0]);
  });
});

describe("polygon", () => {
  const press = (tool: ReturnType<typeof setUp>["tool"], x: number, y: number) => {
    tool.down({ x, y }, FREE);
    tool.up({ x, y }, FREE);
  };

  it("closes on its first corner", () => {
    const { tool, at, engine } = setUp("polygon");
    for (const [x, y] of [
      [10, 10],
      [90, 10],
      [90, 90],
      [12, 12],
    ] as const)
      press(tool, x, y);
    expect([at(80, 30), at(30, 80)]).toEqual([255, 0]);
    expect(engine.steps.done).toHaveLength(1);
  });

  it("closes with Enter, after a corner was taken back", () => {
    const { tool, at } = setUp("polygon");
    for (const [x, y] of [
      [10, 10],
      [90, 10],
      [50, 50],
      [90, 90],
    ] as const)
      press(tool, x, y);
    press(tool, 10, 50);
    expect(tool.key?.("backspace")).toBe(true);
    expect(tool.key?.("enter")).toBe(true);
    expect([at(60, 12), at(12, 50)]).toEqual([255, 0]);
    expect(tool.key?.("enter")).toBe(false);
  });
});

describe("move", () => {
  it("moves everything when let go, and keeps to one direction with Shift", () => {
    const { drag, engine, at, context } = setUp("move");
    engine.rectangle({ x: 10, y: 10 }, { x: 20, y: 20 }, "add");
    drag(
      [
        [50, 50],
        [80, 53],
      ],
      SHIFT,
    );
    expect([at(45, 15), at(15, 15)]).toEqual([255, 0]);
    expect(context.show).toHaveBeenCalledWith({ kind: "shift", dx: 30, dy: 0 });
    engine.undo();
    expect(at(15, 15)).toBe(255);
  });
});

describe("wand and bucket", () => {
  it.each(["wand", "bucket"] as const)("%s asks for the area where it was let go", (name) => {
    const { drag, context } = setUp(name, { mode: "intersect" });
    drag([
      [10, 10],
      [20, 20],
    ]);
    expect(context.pick).toHaveBeenCalledWith({ x: 20, y: 20 }, "intersect");
    drag([[5, 5]], ALT);
    expect(context.pick).toHaveBeenLastCalledWith({ x: 5, y: 5 }, "subtract");
  });
});
