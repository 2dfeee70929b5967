import { loadNativeCodec } from "../../imaging/video/native-codec";

const FRAMES_PER_SECOND = 24;
/** H.264 High, level 3.1: what every browser plays. */
const CODEC = "avc1.64001f";
const BITS_PER_SECOND = 2_500_000;

export interface Clip {
  width: number;
  height: number;
  frames: number;
  /** RGBA of one frame. */
  frameAt(index: number): Uint8Array;
}

/** Encodes a clip as an MP4 that plays while it loads, or null where this platform has no encoder. */
export async function encodeClip({ width, height, frames, frameAt }: Clip): Promise<Buffer | null> {
  const codec = loadNativeCodec();
  if (!codec) return null;
  const muxer = new codec.Mp4Muxer({ fastStart: true });
  let isOpen = false;
  const problem: { error?: Error } = {};
  const encoder = new codec.VideoEncoder({
    output: (chunk, metadata) => {
      const description = metadata?.decoderConfig?.description;
      if (!isOpen) muxer.addVideoTrack({ codec: CODEC, width, height, description });
      isOpen = true;
      muxer.addVideoChunk(chunk, metadata);
    },
    error: (error) => (problem.error = error),
  });
  try {
    encoder.configure({
      codec: CODEC,
      width,
      height,
      bitrate: BITS_PER_SECOND,
      framerate: FRAMES_PER_SECOND,
    });
    for (let index = 0; index < frames; index += 1) {
      const timestamp = Math.round((index * 1_000_000) / FRAMES_PER_SECOND);
      const duration = Math.round(1_000_000 / FRAMES_PER_SECOND);
      const init = { format: "RGBA", codedWidth: width, codedHeight: height, timestamp, duration } as const;
      const frame = new codec.VideoFrame(frameAt(index), init);
      encoder.encode(frame, { keyFrame: index % FRAMES_PER_SECOND === 0 });
      frame.close();
    }
    await encoder.flush();
    if (problem.error) throw problem.error;
    return Buffer.from(muxer.finalize());
  } finally {
    encoder.close();
    muxer.close();
  }
}
