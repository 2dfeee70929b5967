import type { Vendor } from "../contract";
import { readCallback } from "./callback";
import { createZhiqiteClient } from "./client";
import { zhiqiteManifest } from "./manifest";

/** ZhiQiTe for the server. */
export const zhiqite: Vendor<typeof zhiqiteManifest.settings> = {
  manifest: zhiqiteManifest,
  createClient: createZhiqiteClient,
  readCallback,
};
