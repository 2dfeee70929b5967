import { setImmediate } from "node:timers/promises";
import { Parser } from "htmlparser2";
import { decoding, PictureError } from "../picture-error";
import { createSafeWriter } from "./safe-writer";

/** A slice takes a few milliseconds; between two of them the process does its other work. */
const SLICE_BYTES = 128 * 1024;

/**
 * An SVG that runs and fetches nothing: scripts, event handlers, foreign objects, document types, entities and
 * every reference out of the file are gone; shapes, gradients, texts and embedded pictures stay. Read in slices,
 * so that tens of megabytes neither hold the process up nor fill it. Throws PictureError.
 */
export async function sanitiseSvg(bytes: Buffer): Promise<Buffer> {
  return decoding(async () => {
    const writer = createSafeWriter();
    const parser = new Parser(
      {
        onopentag: (name, attributes) => writer.open(name, attributes),
        ontext: (text) => writer.text(text),
        onclosetag: (_name, isImplied) => writer.close(isImplied),
      },
      { xmlMode: true, decodeEntities: true },
    );
    const characters = new TextDecoder();
    const safe: Buffer[] = [];
    for (let start = 0; start < bytes.length && !writer.isComplete(); start += SLICE_BYTES) {
      parser.write(characters.decode(bytes.subarray(start, start + SLICE_BYTES), { stream: true }));
      safe.push(Buffer.from(writer.take(), "utf8"));
      await setImmediate();
    }
    if (!writer.isComplete()) parser.end();
    safe.push(Buffer.from(writer.take(), "utf8"));
    if (!writer.isComplete()) throw new PictureError("undecodable");
    return Buffer.concat(safe);
  });
}
