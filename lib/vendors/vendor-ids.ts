/** The vendors the studio knows, in the order they are offered. */
export const VENDOR_IDS = ["lingtu", "zhiqite", "superapp", "veimagex"] as const;
export type VendorId = (typeof VENDOR_IDS)[number];

/** Whether an untrusted string names a vendor. */
export function isVendorId(value: string): value is VendorId {
  return (VENDOR_IDS as readonly string[]).includes(value);
}
