import * as z from "zod";

const MAX_BYTES = 180;

/** No blanks, no slash at either end, none doubled. */
const name = /^(?!\/)(?!\S*\/\/)\S*[^\s/]$/;

/** The document's `Outputs`: one file name in the service's storage, folders by slashes, at most 180 bytes. */
export const outputName = z
  .string()
  .regex(name)
  .refine((text) => new TextEncoder().encode(text).length <= MAX_BYTES, {
    params: { code: "too_long", max: MAX_BYTES },
  })
  // A schema counts characters only; none is shorter than a byte.
  .meta({ maxLength: MAX_BYTES, description: `At most ${MAX_BYTES} bytes of UTF-8.` });
