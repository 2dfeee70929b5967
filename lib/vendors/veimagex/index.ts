import type { Vendor } from "../contract";
import { createVeimagexClient } from "./client";
import { veimagexManifest } from "./manifest";

/** Volcengine veImageX for the server. */
export const veimagex: Vendor<typeof veimagexManifest.settings> = {
  manifest: veimagexManifest,
  createClient: createVeimagexClient,
};
