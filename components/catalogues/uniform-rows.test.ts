import { describe, expect, it } from "vitest";
import { uniformRows } from "./uniform-rows";

describe("uniformRows", () => {
  it("fills the width with as many equal cells as fit", () => {
    const rows = uniformRows(7, 620, 180, 10, (width) => width * 2);
    expect(rows.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [3, 6],
      [6, 7],
    ]);
    expect(rows[0]).toMatchObject({ widths: [200, 200, 200], height: 400 });
    expect(rows[2]?.widths).toEqual([200]);
  });

  it("keeps one column where not even one cell fits, and none before the width is known", () => {
    expect(uniformRows(2, 100, 180, 10, (width) => width)[0]?.widths).toEqual([100]);
    expect(uniformRows(2, 0, 180, 10, (width) => width)).toEqual([]);
  });
});
