const RIFF_HEADER = 12;
const FLAGS = { alpha: 0x10, xmp: 0x04 } as const;

/** A WebP with an XMP chunk at its end, announced in the extended header, which a simple file is given. */
export function embedWebp(bytes: Buffer, xmp: Buffer, size: { width: number; height: number }): Buffer {
  const type = bytes.toString("latin1", RIFF_HEADER, RIFF_HEADER + 4);
  const chunks = bytes.subarray(RIFF_HEADER, 8 + bytes.readUInt32LE(4));
  const packet = chunk("XMP ", xmp);
  const body =
    type === "VP8X"
      ? [announced(chunks), packet]
      : [extendedHeader(size, hasAlpha(type, chunks) ? FLAGS.alpha : 0), chunks, packet];
  const whole = Buffer.concat([bytes.subarray(0, RIFF_HEADER), ...body]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

function announced(chunks: Buffer): Buffer {
  const copy = Buffer.from(chunks);
  copy.writeUInt8(copy.readUInt8(8) | FLAGS.xmp, 8);
  return copy;
}

/** Only a lossless picture of a simple file can have transparency; a bit after its two 14-bit sides says so. */
function hasAlpha(type: string, chunks: Buffer): boolean {
  return type === "VP8L" && (chunks.readUInt32LE(9) & (1 << 28)) !== 0;
}

function extendedHeader({ width, height }: { width: number; height: number }, flags: number): Buffer {
  const data = Buffer.alloc(10);
  data.writeUInt8(flags | FLAGS.xmp, 0);
  data.writeUIntLE(width - 1, 4, 3);
  data.writeUIntLE(height - 1, 7, 3);
  return chunk("VP8X", data);
}

/** Chunks are of even length. */
function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length & 1)]);
}
