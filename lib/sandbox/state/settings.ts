import * as z from "zod";

/** How the vendor behaves when nothing is wrong with it. */
export const settingsSchema = z.strictObject({
  /** Milliseconds a task waits before it is executing. */
  waitMs: z.number().int().min(0).optional(),
  /** Milliseconds it is executing at least; absent: each endpoint's own. */
  runMs: z.number().int().min(0).optional(),
  /** How a submit's job id is written: see L2 of the vendor notes. `alternate` changes between bare and quoted. */
  envelope: z.enum(["alternate", "bare", "quoted", "object", "envelope"]).optional(),
});
export type Settings = z.output<typeof settingsSchema>;

export const SETTINGS = { waitMs: 300, envelope: "alternate" } as const satisfies Settings;
