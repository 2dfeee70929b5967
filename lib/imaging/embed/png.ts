import { crc32 } from "node:zlib";
import { givenTexts, TEXT_KEYWORDS, type PictureText } from "./picture-text";

const SIGNATURE_BYTES = 8;
/** Length, type, the header's 13 bytes, checksum. */
const HEADER_CHUNK_BYTES = 25;

/** A PNG with texts (iTXt, UTF-8) and XMP right after its header, all else byte for byte. */
export function embedPng(bytes: Buffer, text: PictureText, xmp: Buffer): Buffer {
  const at = SIGNATURE_BYTES + HEADER_CHUNK_BYTES;
  const texts = givenTexts(text).map(([part, value]) => textChunk(TEXT_KEYWORDS[part], value));
  const packet = textChunk("XML:com.adobe.xmp", xmp.toString("utf8"));
  return Buffer.concat([bytes.subarray(0, at), ...texts, packet, bytes.subarray(at)]);
}

/** Keyword, not compressed, no language, no translated keyword, text. */
function textChunk(keyword: string, value: string): Buffer {
  const data = Buffer.concat([
    Buffer.from(`iTXt${keyword}\0\0\0\0\0`, "latin1"),
    Buffer.from(value.replace(/\0/g, ""), "utf8"),
  ]);
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4, 0);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), 4 + data.length);
  return chunk;
}
