import * as z from "zod";
import { lingtuSettings } from "../lingtu/settings";
import { veimagexSettings } from "../veimagex/settings";
import { zhiqiteSettings } from "../zhiqite/settings";

/** How the vendors behave when nothing is wrong with them: what concerns all, then each vendor's own. */
export const settingsSchema = z.strictObject({
  /** Milliseconds a task waits before it is executing. */
  waitMs: z.number().int().min(0).optional(),
  /** Milliseconds it is executing at least; absent: each endpoint's own. */
  runMs: z.number().int().min(0).optional(),
  ...lingtuSettings,
  ...veimagexSettings,
  ...zhiqiteSettings,
});
export type Settings = z.output<typeof settingsSchema>;

export const SETTINGS: Settings = { waitMs: 300 };
