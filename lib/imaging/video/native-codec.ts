import { createRequire } from "node:module";

/** One frame in memory; closing it gives the memory back. */
interface Frame {
  codedWidth: number;
  codedHeight: number;
  displayWidth: number;
  displayHeight: number;
  rotation: number;
  allocationSize(options: { format: "RGBA" }): number;
  copyTo(destination: Uint8Array, options: { format: "RGBA" }): Promise<unknown>;
  close(): void;
}
interface EncoderMetadata {
  decoderConfig?: { description?: Uint8Array };
}
interface Encoder {
  configure(config: {
    codec: string;
    width: number;
    height: number;
    bitrate: number;
    framerate: number;
    latencyMode?: "quality" | "realtime";
  }): void;
  encode(frame: Frame, options?: { keyFrame: boolean }): void;
  flush(): Promise<void>;
  close(): void;
}
interface Decoder {
  configure(config: object): void;
  decode(chunk: object): void;
  flush(): Promise<void>;
  close(): void;
}
interface Muxer {
  addVideoTrack(track: { codec: string; width: number; height: number; description?: Uint8Array }): void;
  addVideoChunk(chunk: object, metadata?: EncoderMetadata): void;
  finalize(): Uint8Array;
  close(): void;
}
interface Demuxer {
  load(path: string): Promise<void>;
  readonly videoDecoderConfig: object | null;
  demuxAsync(packets: number): Promise<void>;
  close(): void;
}
type Callbacks<T extends unknown[]> = { output(...args: T): void; error(error: Error): void };
type DemuxerCallbacks = { videoOutput(chunk: object): void; error(error: Error): void };

/** What of the platform's WebCodecs binding (H.264, H.265, VP8, VP9, AV1 in MP4 and WebM) is used here. */
export interface NativeCodec {
  VideoFrame: new (
    pixels: Uint8Array,
    init: { format: "RGBA"; codedWidth: number; codedHeight: number; timestamp: number; duration: number },
  ) => Frame;
  VideoEncoder: new (callbacks: Callbacks<[chunk: object, metadata?: EncoderMetadata]>) => Encoder;
  VideoDecoder: new (callbacks: Callbacks<[frame: Frame]>) => Decoder;
  Mp4Muxer: new (options: { fastStart: boolean }) => Muxer;
  Mp4Demuxer: new (callbacks: DemuxerCallbacks) => Demuxer;
  WebMDemuxer: new (callbacks: DemuxerCallbacks) => Demuxer;
}

const BINDING = "@napi-rs/webcodecs-linux-x64-gnu";

/**
 * Loads the codec; null on a platform that has none. It is native code: hostile files belong in a process of
 * their own.
 */
export function loadNativeCodec(): NativeCodec | null {
  try {
    // A binding has no types of its own; what is used of it is written down above.
    return createRequire(import.meta.url)(BINDING) as NativeCodec;
  } catch {
    return null;
  }
}
