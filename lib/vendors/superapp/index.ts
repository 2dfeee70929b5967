import type { Vendor } from "../contract";
import { createSuperappClient } from "./client";
import { superappManifest } from "./manifest";

/** Alibaba SuperApp for the server. */
export const superapp: Vendor<typeof superappManifest.settings> = {
  manifest: superappManifest,
  createClient: createSuperappClient,
};
