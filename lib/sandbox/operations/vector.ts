import { vectorize } from "@neplex/vectorizer";
import sharp from "sharp";
import * as z from "zod";
import type { Made, Operation } from "../engine/work";
import { toEps } from "./eps";
import { markBox, markPill } from "./mark";
import { fileOf } from "./picture";
import type { Tracing } from "./tracing";

const input = z.object({ formats: z.array(z.enum(["svg", "eps"])).default(["svg"]) });
const TRACE_SIDE = 1024;

/** 转矢量图: colour tracing, as SVG and, from the same paths, as EPS. */
export const vector: Operation = async (work) => {
  const { formats } = input.parse(work.body);
  const tracing = await trace(fileOf(work));
  const files = formats.map((format): Made => ({
    bytes: Buffer.from(format === "svg" ? toSvg(tracing) : toEps(tracing)),
    format,
  }));
  return { files };
};

async function trace(file: string): Promise<Tracing> {
  const { width, height } = await sharp(file).metadata();
  const scale = Math.max(1, Math.max(width, height) / TRACE_SIDE);
  const png = await sharp(file)
    .resize({
      width: Math.max(1, Math.round(width / scale)),
      height: Math.max(1, Math.round(height / scale)),
      fit: "fill",
    })
    .median(3)
    .png()
    .toBuffer();
  const traced = await vectorize(png, {
    // The tracer's enums exist for its types only: 0 is colour, 0 stacked, 2 spline.
    colorMode: 0,
    hierarchical: 0,
    filterSpeckle: 5,
    colorPrecision: 6,
    layerDifference: 14,
    mode: 2,
    cornerThreshold: 60,
    lengthThreshold: 4,
    maxIterations: 8,
    spliceThreshold: 45,
    pathPrecision: 1,
  });
  const paths = [
    ...traced.matchAll(
      /<path d="([^"]+)" fill="(#[0-9A-Fa-f]{6})" transform="translate\((-?[\d.]+),(-?[\d.]+)\)"/g,
    ),
  ];
  return {
    width,
    height,
    scale,
    paths: paths.map(([, d = "", fill = "#000000", x, y]) => ({
      d: d.trim(),
      fill,
      x: Number(x),
      y: Number(y),
    })),
  };
}

function toSvg({ width, height, scale, paths }: Tracing): string {
  const shapes = paths.map(
    ({ d, fill, x, y }) => `<path d="${d}" fill="${fill}" transform="translate(${x},${y})"/>`,
  );
  const box = markBox(width, height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<title>SANDBOX 沙盒</title><g transform="scale(${scale})">${shapes.join("")}</g>${box ? markPill(box) : ""}</svg>`
  );
}
