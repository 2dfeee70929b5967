import type { Colour } from "./colour";

/** A stop of a gradient: offset 0–1, colour, opacity 0–1. */
export type Stop = readonly [offset: number, colour: Colour, opacity?: number];

/**
 * Collects one SVG's definitions while its parts are drawn. Each method returns what a `fill` or `filter`
 * attribute takes; the prefix keeps ids apart when drawings are put together.
 */
export class Sheet {
  private readonly defs: string[] = [];

  constructor(private readonly prefix = "d") {}

  /** A straight gradient over the shape's box: 0° from left to right, 90° from top to bottom. */
  linear(angle: number, ...stops: Stop[]): string {
    const turn = (angle * Math.PI) / 180;
    const [dx, dy] = [Math.cos(turn) / 2, Math.sin(turn) / 2];
    const box = `x1="${n(0.5 - dx)}" y1="${n(0.5 - dy)}" x2="${n(0.5 + dx)}" y2="${n(0.5 + dy)}"`;
    return this.paint((id) => `<linearGradient id="${id}" ${box}>${stopsOf(stops)}</linearGradient>`);
  }

  /** A round gradient over the shape's box. */
  radial(at: { x: number; y: number; r: number }, ...stops: Stop[]): string {
    const box = `cx="${n(at.x)}" cy="${n(at.y)}" r="${n(at.r)}"`;
    return this.paint((id) => `<radialGradient id="${id}" ${box}>${stopsOf(stops)}</radialGradient>`);
  }

  blur(deviation: number): string {
    return this.paint(
      (id) =>
        `<filter id="${id}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${n(deviation)}"/></filter>`,
    );
  }

  clip(shape: string): string {
    return this.paint((id) => `<clipPath id="${id}">${shape}</clipPath>`);
  }

  /** A repeated tile in the units of the shape that is filled. */
  pattern(width: number, height: number, content: string, transform = ""): string {
    return this.paint(
      (id) =>
        `<pattern id="${id}" width="${n(width)}" height="${n(height)}" patternUnits="userSpaceOnUse" patternTransform="${transform}">${content}</pattern>`,
    );
  }

  /** The finished drawing. */
  svg(width: number, height: number, body: string, viewBox = `0 0 ${n(width)} ${n(height)}`): string {
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
      `width="${n(width)}" height="${n(height)}" viewBox="${viewBox}"><defs>${this.defs.join("")}</defs>${body}</svg>`
    );
  }

  private paint(definition: (id: string) => string): string {
    const id = `${this.prefix}${this.defs.length}`;
    this.defs.push(definition(id));
    return `url(#${id})`;
  }
}

/** A number as SVG takes it, short. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${n(offset)}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join("");
}
