import type { FormField } from "../../../capabilities/describe";
import { givenDefault } from "../default-values";
import { leafFields } from "../visibility";
import { fitSize, ratioOf, sizeOfRatio, type Size } from "./sizes";
import { givenOf, settle, type Step, type Transfer } from "./transfer";

/** The result's shape: a ratio, or a width and a height in two fields, each turned into the other where needed. */
export const carryShape: Step = (transfer) => {
  const took = transfer.sources.filter(({ role }) => role === "size" || role === "ratio");
  const shape = readShape(transfer);
  const [first] = took;
  if (!first || !shape) return transfer;
  const [width, height] = transfer.targets.filter(({ role }) => role === "size");
  if (width && height) return writeSize(transfer, took, shape, [width, height]);
  const ratio = transfer.targets.find(({ role }) => role === "ratio");
  if (ratio) return writeRatio(transfer, took, shape, ratio);
  return settle(transfer, { took, notes: { dropped: [shape.label] } });
};

/** As the former engine has it, under the name a person knows it by. */
interface Shape {
  label: string;
  text: string;
  ratio: number;
  size?: Size;
}

function readShape(transfer: Transfer): Shape | undefined {
  const chosen = transfer.sources.find(({ role }) => role === "ratio");
  const text = chosen && givenOf(transfer, chosen);
  const ratio = typeof text === "string" ? ratioOf(text) : undefined;
  if (chosen && typeof text === "string" && ratio) return { label: chosen.label, text, ratio };
  // Of a size one side may stand at its default: both are read.
  const sides = leafFields(transfer.from.fields).filter(({ role }) => role === "size");
  const [width, height] = sides.map((field) => givenOf(transfer, field) ?? givenDefault(field));
  if (typeof width !== "number" || typeof height !== "number" || width <= 0 || height <= 0) return undefined;
  const size = { width, height };
  return { label: transfer.words.size, text: sizeText(size), ratio: width / height, size };
}

function writeSize(
  transfer: Transfer,
  took: readonly FormField[],
  { label, text, ratio, size }: Shape,
  [width, height]: readonly [FormField, FormField],
): Transfer {
  const fitted = fitSize(size ?? sizeOfRatio(ratio, width), width, height);
  const to = sizeText(fitted);
  const wrote = [[width, fitted.width] as const, [height, fitted.height] as const];
  return settle(transfer, {
    took,
    wrote,
    notes: { changed: to === text ? [] : [{ label, from: text, to }] },
  });
}

function writeRatio(
  transfer: Transfer,
  took: readonly FormField[],
  { label, text, ratio }: Shape,
  target: FormField,
): Transfer {
  const listed = (target.options ?? []).map(({ value }) => String(value));
  const isTaken = listed.includes(text) || (target.custom && ratioOf(text) !== undefined);
  const distance = (choice: string) => Math.abs(Math.log((ratioOf(choice) ?? 1) / ratio));
  const nearest = [...listed].sort((one, other) => distance(one) - distance(other))[0];
  const to = isTaken ? text : nearest;
  if (to === undefined) return settle(transfer, { took, notes: { dropped: [label] } });
  const changed = to === text ? [] : [{ label, from: text, to }];
  return settle(transfer, { took, wrote: [[target, to]], notes: { changed } });
}

function sizeText({ width, height }: Size): string {
  return `${width} × ${height}`;
}
