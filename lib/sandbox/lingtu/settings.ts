import * as z from "zod";

/** What of LingTu the documents leave open and a test may choose. */
export const lingtuSettings = {
  /** How a submit's job id is written: see L2 of the vendor notes. `alternate` changes between bare and quoted. */
  envelope: z.enum(["alternate", "bare", "quoted", "object", "envelope"]).optional(),
};
