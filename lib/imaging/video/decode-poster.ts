import sharp from "sharp";
import { loadNativeCodec, type NativeCodec } from "./native-codec";

/**
 * Run as a process of its own with a video's path and format: writes the first frame that can be decoded to
 * standard output as a PNG and ends with 0, else with another code. The file may be hostile and the decoder is
 * native code, so whoever starts it bounds its time and reads nothing but the PNG.
 */

/** Enough to come past audio and frames that show nothing yet. */
const PACKETS = 48;
const LARGEST_PIXELS = 8192 * 8192;
/** What previews are kept at. */
const LONGEST = 2048;

type Frame = InstanceType<NativeCodec["VideoFrame"]>;

async function firstFrame(codec: NativeCodec, path: string, format: string): Promise<Frame | null> {
  const frames: Frame[] = [];
  const decoder = new codec.VideoDecoder({
    output: (frame) => void frames.push(frame),
    error: () => undefined,
  });
  const chunks: object[] = [];
  const Demuxer = format === "webm" ? codec.WebMDemuxer : codec.Mp4Demuxer;
  const demuxer = new Demuxer({ videoOutput: (chunk) => void chunks.push(chunk), error: () => undefined });
  await demuxer.load(path);
  const config = demuxer.videoDecoderConfig;
  if (!config) return null;
  await demuxer.demuxAsync(PACKETS);
  decoder.configure(config);
  for (const chunk of chunks) decoder.decode(chunk);
  // A file cut off after its first frames still shows them.
  await decoder.flush().catch(() => undefined);
  return frames[0] ?? null;
}

async function pngOf(frame: Frame): Promise<Buffer> {
  const { codedWidth: width, codedHeight: height } = frame;
  if (width * height > LARGEST_PIXELS) throw new Error("too many pixels");
  const pixels = new Uint8Array(frame.allocationSize({ format: "RGBA" }));
  await frame.copyTo(pixels, { format: "RGBA" });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .resize(LONGEST, LONGEST, { fit: "inside", withoutEnlargement: true })
    .png({ compressionLevel: 3 })
    .toBuffer();
}

const [, , path = "", format = ""] = process.argv;
const codec = loadNativeCodec();
const frame = codec && (await firstFrame(codec, path, format));
if (!frame) process.exit(1);
process.stdout.write(await pngOf(frame), () => process.exit(0));
