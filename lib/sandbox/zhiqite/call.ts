/** Who stands between the caller and the vendor: it decides how quota and gateway errors are worded. */
export type Door = "gateway" | "direct";

/** One call as it came in. */
export interface Call {
  method: string;
  /** The whole address, the sandbox's prefix included. */
  url: URL;
  headers: Headers;
  bytes: Buffer;
}
