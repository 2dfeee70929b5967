import * as z from "zod";

/** What of veImageX the document leaves open and a test may choose. */
export const veimagexSettings = {
  /** Whether `RespJson` is a map or a text of JSON. */
  respJson: z.enum(["object", "text"]).optional(),
  /** Whether `ImageUrls` holds an address or a place in the service's storage. */
  imageUrls: z.enum(["address", "storage"]).optional(),
};
