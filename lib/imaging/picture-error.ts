/** Why bytes are not taken as a picture: more pixels than allowed, or not readable to the end. */
export type PictureErrorKind = "too_many_pixels" | "undecodable";

/** Bytes that cannot be used. Expected; services turn it into a value. */
export class PictureError extends Error {
  constructor(
    readonly kind: PictureErrorKind,
    options?: ErrorOptions,
  ) {
    super(kind, options);
    this.name = "PictureError";
  }
}

/** Runs a decoder on bytes of unknown origin: whatever it throws means the bytes are not readable. */
export async function decoding<T>(work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError("undecodable", { cause: error });
  }
}
