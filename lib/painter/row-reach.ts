import type { Point } from "./geometry";

/**
 * The columns of each row that lie within `reach` of a segment: the round ends and the band between them,
 * exactly, because a wide brush has many rows and most of a loose box around them would be looked at in vain.
 * With `ahead`, what lies behind the start is left out.
 */
export class RowReach {
  left = Infinity;
  right = -Infinity;
  private readonly corners: readonly Point[];

  constructor(
    private readonly a: Point,
    private readonly b: Point,
    private readonly reach: number,
    private readonly ahead: boolean,
  ) {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy);
    const [nx, ny] = length === 0 ? [0, 0] : [(-dy / length) * reach, (dx / length) * reach];
    this.corners = [
      { x: a.x + nx, y: a.y + ny },
      { x: b.x + nx, y: b.y + ny },
      { x: b.x - nx, y: b.y - ny },
      { x: a.x - nx, y: a.y - ny },
    ];
  }

  /** Sets `left` and `right` for a row; there is nothing where they have crossed. */
  at(y: number): void {
    this.left = Infinity;
    this.right = -Infinity;
    this.round(this.a, y);
    this.round(this.b, y);
    let last = this.corners[3];
    for (const corner of this.corners) {
      if (last && last.y !== corner.y && (y - last.y) * (y - corner.y) <= 0) {
        const x = last.x + ((y - last.y) / (corner.y - last.y)) * (corner.x - last.x);
        this.hold(x, x);
      }
      last = corner;
    }
    if (this.ahead) this.cutBehind(y);
  }

  private round(middle: Point, y: number): void {
    const half = this.reach ** 2 - (y - middle.y) ** 2;
    if (half > 0) this.hold(middle.x - Math.sqrt(half), middle.x + Math.sqrt(half));
  }

  private hold(left: number, right: number): void {
    this.left = Math.min(this.left, left);
    this.right = Math.max(this.right, right);
  }

  private cutBehind(y: number): void {
    const { a, b } = this;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    // A pixel's middle may lie half a pixel inside the columns kept.
    const border = a.x - ((y - a.y) * dy) / dx;
    if (dx > 0) this.left = Math.max(this.left, border - 1);
    else if (dx < 0) this.right = Math.min(this.right, border + 1);
    else if ((y - a.y) * dy < 0) this.left = Infinity;
  }
}
