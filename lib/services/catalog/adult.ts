import { isVendorId, type VendorId } from "../../vendors/vendor-ids";
import { resolveProvider } from "../providers/resolve";

/** Whether an administrator lets a provider's adult entries be seen; they are hidden otherwise. */
export async function showsAdult(provider: string): Promise<boolean> {
  if (!isVendorId(provider)) return false;
  return (await resolveProvider(provider)).settings.adult === "show";
}

/** Those of some providers whose adult entries may be seen. */
export async function providersShowingAdult(providers: readonly VendorId[]): Promise<VendorId[]> {
  const shown = await Promise.all(providers.map(showsAdult));
  return providers.filter((_, index) => shown[index]);
}
