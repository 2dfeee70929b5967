import type { Vendor } from "./contract";
import { lingtu } from "./lingtu";
import { superapp } from "./superapp";
import { veimagex } from "./veimagex";
import type { VendorId } from "./vendor-ids";
import { zhiqite } from "./zhiqite";

/** Every vendor this version of the studio can call. */
export const VENDORS: Partial<Record<VendorId, Vendor>> = { lingtu, zhiqite, superapp, veimagex };

export function vendorOf(id: VendorId): Vendor | undefined {
  return VENDORS[id];
}
