import type { CallbackPolling } from "../../../vendors/contract";
import { vendorOf } from "../../../vendors/registry";
import { isVendorId } from "../../../vendors/vendor-ids";
import { resolveProvider } from "../../providers/resolve";
import type { JobRow } from "../job-row";

/** How a job is asked for while its callback is still to come; null where none will. */
export function callbackPolling(row: Pick<JobRow, "provider" | "callbackToken">): CallbackPolling | null {
  if (row.callbackToken === null || !isVendorId(row.provider)) return null;
  return vendorOf(row.provider)?.manifest.callbackPolling ?? null;
}

/** Whether the provider's setting lets watched jobs be asked for often, which costs a query each time. */
export async function isLive(provider: string): Promise<boolean> {
  if (!isVendorId(provider)) return false;
  return (await resolveProvider(provider)).settings.liveProgress !== "off";
}
