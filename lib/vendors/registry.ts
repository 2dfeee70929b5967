import type { Vendor } from "./contract";
import { lingtu } from "./lingtu";
import { superapp } from "./superapp";
import { veimagex } from "./veimagex";
import type { VendorId } from "./vendor-ids";

/** Every vendor this version of the studio can call. */
export const VENDORS: Partial<Record<VendorId, Vendor>> = { lingtu, superapp, veimagex };

export function vendorOf(id: VendorId): Vendor | undefined {
  return VENDORS[id];
}
