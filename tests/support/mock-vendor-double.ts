import { vi } from "vitest";
import type * as Capabilities from "../../lib/capabilities/registry";
import type * as Vendors from "../../lib/vendors/registry";
import { callingBack, doubleProvider, doubleVendor } from "./vendor-double";

/** Puts the vendor double in LingTu's place wherever services look; to be imported before any of them. */
vi.mock("../../lib/vendors/registry", async (importOriginal) => {
  const original = await importOriginal<typeof Vendors>();
  const lingtu = original.vendorOf("lingtu");
  const vendor = lingtu && doubleVendor(lingtu);
  return { ...original, vendorOf: (id: string) => (id === "lingtu" ? vendor : undefined) };
});
vi.mock("../../lib/capabilities/registry", async (importOriginal) => {
  const original = await importOriginal<typeof Capabilities>();
  return {
    ...original,
    findCapability: (id: string) => {
      const found = original.findCapability(id);
      return found?.id === "lingtu.text2img" ? callingBack(found) : found;
    },
  };
});
vi.mock("../../lib/services/providers/resolve", () => ({ resolveProvider: async () => doubleProvider() }));
