import type { AnyCapability } from "../../capabilities/define";
import { findCapability } from "../../capabilities/registry";
import type { VendorManifest } from "../../vendors/contract";
import { vendorOf } from "../../vendors/registry";
import { resolveProvider } from "../providers/resolve";
import type { ResolvedProvider } from "../providers/resolved-provider";
import type { JobRow } from "./job-row";

/** What a step needs to know of the endpoint a job is for. */
export interface JobTarget {
  capability: AnyCapability;
  manifest: VendorManifest;
  provider: ResolvedProvider;
}

/** Reads a job's endpoint. Throws when this version of the studio does not know it, which only a downgrade brings. */
export async function targetOf(row: Pick<JobRow, "id" | "capability">): Promise<JobTarget> {
  const capability = findCapability(row.capability);
  const vendor = capability && vendorOf(capability.provider);
  if (!capability || !vendor)
    throw new Error(`job ${row.id} is for the unknown capability ${row.capability}`);
  return { capability, manifest: vendor.manifest, provider: await resolveProvider(capability.provider) };
}
