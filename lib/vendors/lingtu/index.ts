import type { Vendor } from "../contract";
import { createLingtuClient } from "./client";
import { lingtuManifest } from "./manifest";

/** LingTu for the server. */
export const lingtu: Vendor<typeof lingtuManifest.settings> = {
  manifest: lingtuManifest,
  createClient: createLingtuClient,
};
