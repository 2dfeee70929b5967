import sharp from "sharp";
import * as z from "zod";
import type { Made, Operation } from "../engine/work";
import { channels as channelsOf, type Colour } from "../drawing/colour";
import { randomOf } from "../drawing/random";
import { finish, fromPixels, pixelsOf } from "./finish";
import { drawLines } from "./lineart";
import { fileOf, rgbOf } from "./picture";
import { subjectMask } from "./subject-mask";

const input = z.object({ type: z.number(), style: z.string(), returnMask: z.boolean().default(false) });

/** From dark to light; a style's code decides which of them paints. */
const RAMPS: readonly [readonly Colour[], ...(readonly Colour[])[]] = [
  ["#1d2b53", "#7e2553", "#d95763", "#f4a261", "#fdf0d5"],
  ["#14213d", "#1f6f78", "#5fb49c", "#cfe8c6", "#fbfbea"],
  ["#2b2118", "#6b4226", "#b5784a", "#e5b98b", "#fbf3e4"],
  ["#221d3a", "#57428b", "#a377c9", "#eab8e4", "#fff2fb"],
  ["#10222e", "#2f5d7c", "#76a5c2", "#d6e3ea", "#fffaf0"],
];

/** 风格转绘: flat areas of a style's colours under drawn lines; asked for, the subject's mask comes second. */
export const styleTransfer: Operation = async (work) => {
  const { type, style, returnMask } = input.parse(work.body);
  const file = fileOf(work);
  const random = randomOf(style);
  const ramp = random.pick(RAMPS);
  // A portrait keeps more of its own colours than a pet.
  const strength = type === 2 ? 0.42 : 0.6;
  const { data, width, height } = await pixelsOf(fromPixels(await rgbOf(file)).median(7));
  const lines = await drawLines(file);
  const painted = Buffer.alloc(data.length);
  const steps = ramp.map(channelsOf);
  for (let pixel = 0, at = 0; at < data.length; pixel += 1, at += 3) {
    const light = (0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)) / 255;
    const step = steps[Math.min(steps.length - 1, Math.floor(light * steps.length))] ?? [0, 0, 0];
    const ink = 0.35 + 0.65 * ((lines.data[pixel] ?? 255) / 255);
    for (let channel = 0; channel < 3; channel += 1) {
      const flat = Math.round((data[at + channel] ?? 0) / 36) * 36;
      painted[at + channel] = Math.min(255, (flat + ((step[channel] ?? 0) - flat) * strength) * ink);
    }
  }
  const files: Made[] = [await finish(sharp(painted, { raw: { width, height, channels: 3 } }), "png")];
  if (returnMask) {
    const mask = await subjectMask(file);
    const grey = sharp(mask.data, {
      raw: { width: mask.width, height: mask.height, channels: 1 },
    }).toColourspace("srgb");
    files.push({ bytes: await grey.png().toBuffer(), format: "png" });
  }
  return { files };
};
